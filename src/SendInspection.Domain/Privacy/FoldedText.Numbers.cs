namespace SendInspection.Domain;

/// <content>Digits, and what parts and ends them.</content>
internal readonly ref partial struct FoldedText
{
    private const int MostDigits = 32;
    private const int MostLetters = 16;
    private const int Thousand = 3;
    private const int Year = 4;

    /// <summary>The first place from here that is not a digit, or is far enough into many, and how many digits there are before it.</summary>
    internal int AfterDigits(int at, out int digits)
    {
        int plain = at;
        while ((uint)plain < (uint)text.Length && char.IsAsciiDigit(text[plain]))
        {
            plain++;
        }

        // A run that is longer than any number is passed over as it stands, so that it is not read again from each of its digits.
        if (IsPlainEdge(plain) || plain - at > MostDigits)
        {
            digits = plain - at;
            return plain;
        }

        for (digits = 0; char.IsAsciiDigit(this[at]) && digits < MostDigits; digits++)
        {
            at = After(at);
        }

        return at;
    }

    /// <summary>Whether this many digits follow here, whatever parts them.</summary>
    internal bool HasDigits(int at, int count)
    {
        while (count > 0)
        {
            int next = DigitAt(at) == 0 ? at : AfterGap(at);
            if (DigitAt(next) < 0)
            {
                return false;
            }

            at = AfterDigits(next, out int digits);
            at = digits == 0 ? After(next) : at;
            count -= Math.Max(digits, 1);
        }

        return true;
    }

    /// <summary>The digit here, and 0 for one or two letters O after or before a digit; -1 when there is none.</summary>
    internal int DigitAt(int at)
    {
        char character = this[at];
        return char.IsAsciiDigit(character) ? character - '0' : character is 'O' or 'o' && IsZero(at) ? 0 : -1;
    }

    /// <summary>The place after what parts two groups of digits: spaces, brackets, asterisks and quotation marks, and one sign among them.</summary>
    internal int AfterGap(int at) => AfterGap(at, out _);

    /// <summary>The place after what parts two groups of digits, and the sign in it, which is a space when there is none.</summary>
    internal int AfterGap(int at, out char sign)
    {
        sign = ' ';
        for (int signs = 0; signs < MostSigns; signs++)
        {
            char character = this[at];
            if (sign == ' ' && character is '-' or '.' or '/' or '_' or ',' or ':' or '+' or '~')
            {
                sign = character;
            }
            else if (character is not (' ' or '(' or ')' or '[' or ']' or '*' or '"' or '\''))
            {
                break;
            }

            at = After(at);
        }

        return at;
    }

    /// <summary>Whether a number of its own can start here: not in a word, an amount, a decimal or a date.</summary>
    internal bool IsStartOfNumber(int at)
    {
        int before = Before(at);
        return !IsWord(before) && this[before] is not ('£' or '$' or '€') && !IsWithinNumber(before);
    }

    /// <summary>Whether a number of its own can end before here.</summary>
    internal bool IsEndOfNumber(int at) => !IsWord(at) && this[at] is not ('@' or '%') && !IsWithinNumber(at);

    /// <summary>Whether a sign is one of a number's own: a comma before three digits, a stroke of a date, and any other between digits.</summary>
    private bool IsWithinNumber(int sign)
    {
        if (this[sign] is not ('.' or ',' or '-' or '/' or ':'))
        {
            return false;
        }

        int after = After(sign);
        return char.IsAsciiDigit(this[Before(sign)]) && char.IsAsciiDigit(this[after]) && this[sign] switch
        {
            ',' => DigitsFrom(after) == Thousand && DigitsUpTo(sign) <= Thousand,
            '/' => DigitsUpTo(sign) <= Year || DigitsFrom(after) <= Year,
            _ => true,
        };
    }

    /// <summary>How many digits there are from here, as far as it matters.</summary>
    private int DigitsFrom(int at)
    {
        int digits = 0;
        for (; digits <= Year && char.IsAsciiDigit(this[at]); digits++)
        {
            at = After(at);
        }

        return digits;
    }

    private int DigitsUpTo(int sign)
    {
        int digits = 0;
        for (int at = Before(sign); digits <= Year && char.IsAsciiDigit(this[at]); digits++)
        {
            at = Before(at);
        }

        return digits;
    }

    /// <summary>Whether a number or a code ends before here, if only because a word runs on after it.</summary>
    internal bool IsEndOrWord(int at)
    {
        int letters = char.IsAsciiLetterUpper(this[at]) && char.IsAsciiLetterLower(this[After(at)]) ? 1 : 0;
        at = letters == 1 ? After(at) : at;
        for (; char.IsAsciiLetterLower(this[at]) && letters < MostLetters; letters++)
        {
            at = After(at);
        }

        return letters != 1 && !IsWord(at);
    }

    private bool IsZero(int at)
    {
        int before = Before(at);
        int after = After(at);
        bool isInWord = char.IsLetter(this[after]) && this[after] is not ('O' or 'o');
        return !isInWord && (char.IsAsciiDigit(this[before]) || char.IsAsciiDigit(this[after]) || (this[before] is 'O' or 'o' && char.IsAsciiDigit(this[Before(before)])));
    }
}
