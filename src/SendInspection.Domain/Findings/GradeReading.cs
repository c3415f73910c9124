namespace SendInspection.Domain;

/// <summary>Tells a grading word that judges from one that only describes, by the words around it in its sentence.</summary>
/// <remarks>It never looks further than <see cref="Reach"/> words, so that the time is in proportion to the text.</remarks>
internal sealed partial class GradeReading(List<ProseToken> tokens)
{
    private const int Reach = 14;

    /// <summary>Where each judgement starts and ends.</summary>
    internal IEnumerable<(int Start, int End)> Judgements()
    {
        for (int index = 0; index < tokens.Count; index++)
        {
            int last = LastOfGrade(index);
            if (last >= 0)
            {
                if (Judges(index, last))
                {
                    yield return (tokens[index].Start, tokens[last].Start + tokens[last].Length);
                }

                index = last;
            }
        }
    }

    private string At(int index) => index >= 0 && index < tokens.Count ? tokens[index].Text : Prose.Stop;

    private bool IsMark(int index) => index < 0 || index >= tokens.Count || tokens[index].IsMark;

    private int LastOfGrade(int index)
    {
        string word = At(index);
        if (Adjectives.Contains(word) || word is "requires-improvement")
        {
            return index;
        }

        if (Improvement.Contains(word) && At(index + 1) == "improvement")
        {
            return index + 1;
        }

        return word is "1" or "2" or "3" or "4" && At(index - 1) == "graded" ? index : -1;
    }

    private bool Judges(int first, int last)
    {
        string word = At(first);
        if (word is "1" or "2" or "3" or "4" or "requires-improvement")
        {
            return true;
        }

        if (SaidByOthers(first))
        {
            return false;
        }

        return StandsAlone(first, last)
            || FollowsVerdict(first, last)
            || (Improvement.Contains(word) ? IsOwnVerb(first, last) : IsPredicate(first, last) || IsAttribute(first, last));
    }

    /// <summary>"Good." and nothing else, or "Outstanding overall."</summary>
    private bool StandsAlone(int first, int last) =>
        At(first - 1) == Prose.Stop && (At(last + 1) == Prose.Stop || (At(last + 1) == "overall" && At(last + 2) == Prose.Stop));

    /// <summary>"graded good", "judged to be outstanding", "a rating of inadequate", "we judge the area to be good".</summary>
    private bool FollowsVerdict(int first, int last)
    {
        if (At(first) != "good" && At(first - 1) == "of" && Verdicts.Contains(At(first - 2)))
        {
            return true;
        }

        if (!EndsVerdict(last, AfterVerdict) && At(last + 1) is not ("for" or "by" or "on" or "from" or "schools" or "overall"))
        {
            return false;
        }

        int index = first - 1;
        int reach = Math.Max(-1, first - Reach);
        while (index > reach && BeforeVerdict.Contains(At(index)) && !Verdicts.Contains(At(index)))
        {
            index--;
        }

        if (Verdicts.Contains(At(index)))
        {
            return true;
        }

        bool toBe = At(first - 1) is "as" or "be" or "to" || (At(first - 1) is "overall" or "a" && At(first - 2) is "as" or "be");
        bool anything = At(first) != "good";
        for (; toBe && index > reach && At(index) != Prose.Stop; index--)
        {
            if (Verdicts.Contains(At(index)) || (Opinions.Contains(At(index)) && (anything || HasSubject(index, first, JudgedAsGood))))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// "The local area requires improvement.", but not "requires improvement in communication" nor "what requires improvement".
    /// </summary>
    private bool IsOwnVerb(int first, int last)
    {
        if (At(first) == "requiring" || NotYetImprovement.Contains(At(first - 1)))
        {
            return At(last + 1) is "judgement" or "judgment" or "grade" or "rating" or "category";
        }

        return EndsVerdict(last, AfterImprovement) || At(last + 1) is "judgement" or "judgment" or "grade" or "rating"
            || (At(last + 1) == "in" && At(first - 1) is "area" or "effectiveness" or "leadership" or "management");
    }

    /// <summary>"Overall effectiveness is good", "the local area remains outstanding", "Leadership: inadequate".</summary>
    private bool IsPredicate(int first, int last)
    {
        int copula = first - 1;
        int reach = Math.Max(-1, first - Reach);
        while (copula > reach && Adverbs.Contains(At(copula)))
        {
            copula--;
        }

        bool wished = At(copula) is "be" or "been" or "become" && Wishes.Contains(At(copula - 1));
        if (!Copulas.Contains(At(copula)) || wished || !EndsVerdict(last, AfterVerdict))
        {
            return false;
        }

        int start = copula;
        while (start > reach + 1 && At(start - 1) != Prose.Stop && (At(start - 1) != Prose.Pause || At(start) is "which" or "that"))
        {
            start--;
        }

        return At(first) switch
        {
            "outstanding" => HasSubject(start, copula, Judged) || (At(copula) != Prose.Colon && !IsPending(start, first)),
            "inadequate" => At(last + 1) is not ("in" or "as" or "at" or "with") && HasSubject(start, copula, Judged),
            _ => HasSubject(start, copula, JudgedAsGood, onlyAtHead: true),
        };
    }

    /// <summary>"an outstanding local area", "good overall effectiveness", "inadequate leadership".</summary>
    private bool IsAttribute(int first, int last)
    {
        int noun = last + 1;
        bool overall = At(noun) == "overall";
        if (overall || (At(noun) == "local" && At(noun + 1) == "area"))
        {
            noun++;
        }

        return At(first) switch
        {
            "outstanding" => GradedNouns.Contains(At(noun)),
            "inadequate" => At(noun) is "effectiveness" or "leadership" or "rating" or "grade" or "judgement" || (At(noun) == "area" && EndsNoun(noun)),
            _ => (overall && At(noun) is "effectiveness" or "judgement" or "judgment" or "grade" or "rating")
                || At(noun) is "effectiveness" or "rating"
                || (At(noun) == "area" && At(noun - 1) == "local" && EndsNoun(noun)),
        };
    }

    private bool EndsVerdict(int last, HashSet<string> words) => IsMark(last + 1) || words.Contains(At(last + 1));

    private bool EndsNoun(int noun) => IsMark(noun + 1) || At(noun + 1) is "overall" or "that" or "which" or "for" or "in" or "with" or "and" or "where" or "to";

    /// <summary>Whether one of the nouns is what the clause is about, and not part of a phrase such as "in the local area".</summary>
    private bool HasSubject(int start, int end, HashSet<string> nouns, bool onlyAtHead = false)
    {
        for (int index = Math.Max(start, 0); index < end; index++)
        {
            if (nouns.Contains(At(index)) && !IsInPhrase(start, index) && (!onlyAtHead || IsHead(index, end)))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsHead(int noun, int end) =>
        noun == end - 1 || At(noun) == "effectiveness" || At(noun + 1) == "and" || Prepositions.Contains(At(noun + 1));

    private bool IsInPhrase(int start, int noun)
    {
        for (int index = noun - 1; index >= Math.Max(start, noun - 3); index--)
        {
            if (Prepositions.Contains(At(index)))
            {
                return At(index - 1) != "quality";
            }
        }

        return false;
    }

    private bool IsPending(int start, int first) =>
        Enumerable.Range(start, first - start).Any(index =>
            Pending.Contains(At(index)) || At(index) is "still" or "remain" or "remains" or "remained" || (At(index).Length > 0 && char.IsAsciiDigit(At(index)[0])));

    /// <summary>"Parents told us that support was inadequate" is what they said, not what the team judges.</summary>
    private bool SaidByOthers(int first)
    {
        bool speaker = false;
        bool speech = false;
        for (int index = first - 1; index > first - Reach && index >= 0 && At(index) != Prose.Stop; index--)
        {
            if (At(index) is "inspectors" or "we" or "cqc" or "ofsted")
            {
                return false;
            }

            speech |= Speech.Contains(At(index));
            speaker |= speech && Speakers.Contains(At(index));
        }

        return speaker;
    }
}
