namespace SendInspection.Domain;

// What a grade is said of.
internal sealed partial class GradeReading
{
    private const Role Things =
        Role.Graded | Role.PartOfArea | Role.Elsewhere | Role.NotGraded | Role.PartOf | Role.Person | Role.GradeNoun | Role.Pronoun | Role.Name;

    private const Role Verbs = Role.Is | Role.Auxiliary | Role.Grades | Role.Finds | Role.Gives | Role.Gets | Role.Does | Role.Past;

    // What may stand between the words of a noun phrase; any other word is a noun, though not one that is listed.
    private const Role BetweenThings =
        Verbs | Role.Article | Role.Filler | Role.Modifier | Role.Preposition | Role.Number | Role.No | Role.Pause | Role.Colon | Role.Conjunction | Role.Which;

    // What stands before the name "requires improvement", and not before the verb.
    private const Role BeforeName =
        Role.Is | Role.Colon | Role.Preposition | Role.Article | Role.GradeNoun | Role.Grades | Role.Finds | Role.Stop | Role.Grade | Role.Says;

    private static bool IsOfArea(Role thing) =>
        (thing & (Role.Graded | Role.PartOfArea | Role.GradeNoun | Role.Name | Role.Pronoun)) != 0 && (thing & (Role.Elsewhere | Role.NotGraded)) == 0;

    /// <summary>What the verb at this place is said of.</summary>
    private Role Subject(int verb)
    {
        // "a service which is good"
        if (Is(verb - 1, Role.Which) && (At(verb - 1) != "that" || IsRelativeThat(verb - 1)))
        {
            return Object(Is(verb - 2, Role.Pause) ? verb - 2 : verb - 1);
        }

        int end = verb;
        while (end > 0 && end > verb - Reach)
        {
            int start = ClauseStart(end);
            if (Head(start, end) is { } head)
            {
                return IsWhat(start, end) ? Role.PartOfArea : head;
            }

            int before = start - 1;
            if (Is(before, Role.Stop | Role.Colon))
            {
                break;
            }

            // "Leadership, although new, is good": what stands between two commas is passed over.
            int open = Is(before, Role.Pause) ? OpeningPause(before) : -1;
            bool isAside = open >= 0
                && (open == before - 2 || Is(open + 1, Role.Preposition | Role.Conjunction | Role.Which | Role.Past | Role.Filler));
            end = isAside ? open : before;
        }

        return Role.None;
    }

    /// <summary>"what leaders do for young people", but not "what they say"</summary>
    private bool IsWhat(int start, int end)
    {
        int index = start;
        while (index < end && !Is(index, Role.Says | Role.Wish | Role.NotGraded))
        {
            index++;
        }

        return At(start) == "what" && index == end && end > start + 2;
    }

    /// <summary>What is named last, after any verb: "a nursery" in "we visited a nursery rated good".</summary>
    private Role Object(int end)
    {
        int start = end;
        while (start > 0 && start > end - Reach && !Is(start - 1, Role.Mark | Role.Which | Role.Conjunction) && !IsVerbAlone(start - 1))
        {
            start--;
        }

        return Head(start, end) ?? Role.None;
    }

    // A verb, but not the "made" of "made by".
    private bool IsVerbAlone(int index) => Is(index, Verbs) && !Is(index, Things | Role.Owner) && !Is(index + 1, Role.Preposition);

    private int ClauseStart(int end)
    {
        int start = end;
        while (start > 0 && start > end - Reach && !EndsClause(start - 1))
        {
            start--;
        }

        return start;
    }

    private bool EndsClause(int index)
    {
        if ((Is(index, Role.Mark) && !IsInList(index)) || (Is(index, Role.And) && FollowsVerb(index)))
        {
            return true;
        }

        bool joinsClause = Is(index, Role.Conjunction) && !IsRelativeThat(index);
        bool says = Is(index, Role.Says | Role.Finds | Role.Grades) && !Is(index, Things) && !Is(index - 1, Role.Is | Role.Article);
        return (joinsClause || (says && !Is(index + 1, Role.Is))) && !Is(index + 1, Role.Preposition | Role.Year);
    }

    /// <summary>The comma of "leadership of education, health and care", but not of "in schools, leadership and governance"</summary>
    private bool IsInList(int pause)
    {
        bool isInPhrase = Is(pause, Role.Pause) && Is(pause - 2, Role.Preposition) && !Is(pause - 3, Role.Mark);
        return isInPhrase && (Is(pause + 2, Role.And) || Is(pause + 3, Role.And));
    }

    private bool FollowsVerb(int and)
    {
        for (int index = and - 1; index > and - Reach && !Is(index, Role.Mark); index--)
        {
            if (Is(index, Role.Is | Role.Auxiliary | Role.Grades))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"the support that children get", "schools that are", "the grade that we give"; but not "told parents that"</summary>
    private bool IsRelativeThat(int index)
    {
        if (At(index) != "that")
        {
            return false;
        }

        bool isThing = Is(index - 1, Role.Graded | Role.PartOfArea | Role.Elsewhere | Role.NotGraded)
            && (!Is(index - 1, Role.Person) || Is(index + 1, Role.Is | Role.Auxiliary));
        return isThing || (Is(index - 1, Role.GradeNoun) && Is(index + 1, Role.Inspector | Role.Person));
    }

    /// <summary>What the words name: "the quality of provision in schools" names provision; null when there is no noun.</summary>
    private Role? Head(int start, int end)
    {
        Role? head = null;
        Role joined = Role.None;
        bool isOfArea = false;
        bool isElsewhere = false;
        int index = start;
        for (; index < end; index++)
        {
            isElsewhere |= MovesElsewhere(index);
            if (Is(index, Role.Owner))
            {
                isOfArea |= Is(index, Role.Graded | Role.PartOfArea | Role.Name);
            }
            else if (head is not null && At(index) is "itself" or "themselves")
            {
                continue;
            }
            else if (At(index) == "of" && head is { } part && (part & Role.PartOf) != 0 && (part & (Role.Graded | Role.GradeNoun)) == 0)
            {
                head = null;
            }
            else if (head is not null && EndsNoun(index))
            {
                break;
            }
            else if (Is(index, Role.And))
            {
                joined |= head ?? Role.None;
            }
            else if (Is(index, Things) || !Is(index, BetweenThings))
            {
                head = IsOutcome(index) ? Role.GradeNoun : this[index].Roles & Things;
            }
        }

        if (head is not { } named)
        {
            return null;
        }

        if ((named == Role.None || (named & Role.PartOf) != 0) && (named & (Role.Graded | Role.PartOfArea | Role.Pronoun)) == 0)
        {
            named = isOfArea ? Role.PartOfArea : named & Role.NotGraded;
        }

        if ((named & ~Role.PartOf) == Role.Pronoun && Antecedent(start) is not Role.None and Role antecedent)
        {
            named = antecedent;
        }

        isElsewhere |= IsOfElsewhere(named, index, end);
        return named | (joined & (Role.Graded | Role.PartOfArea)) | (isElsewhere ? Role.Elsewhere : Role.None);
    }

    /// <summary>"school leadership", "adult social care", "children's services", "the plan's", "no area", "parents' rating", "Ofsted's judgement"</summary>
    private bool MovesElsewhere(int index) =>
        (Is(index, Role.Elsewhere) && At(index) != "home" && At(index + 1) != "nursing")
        || (Is(index, Role.NotGraded) && Is(index, Role.Owner))
        || (Is(index, Role.Person | Role.Inspectorate) && Is(At(index + 1) == "own" ? index + 2 : index + 1, Role.GradeNoun))
        || (At(index) == "no" && Is(index + 1, Role.Graded | Role.Modifier))
        || (At(index) == "children's" && At(index + 1) is "services" or "homes" or "home" or "centre" or "centres");

    /// <summary>"leadership of the nursery", "the judgement of schools", "the rating that parents gave"; but not "provision in schools"</summary>
    private bool IsOfElsewhere(Role thing, int start, int end)
    {
        bool isGrade = (thing & Role.GradeNoun) != 0;
        for (int index = start; index < end && (isGrade || (thing & (Role.Graded | Role.PartOfArea)) != 0); index++)
        {
            bool isOthers = isGrade && At(index) is "by" or "that" or "from" && (Is(index + 1, Role.Person) || Is(index + 2, Role.Person));
            bool isElsewhere = Is(index, Role.Elsewhere) && !Is(index, Role.Owner) && At(index) != "home"
                && (isGrade || (!At(index).EndsWith('s') && (Is(index - 1, Role.Article) || Is(index - 2, Role.Article))));
            bool isInPaper = At(index) == "in" && (IsPaper(index + 1) || IsPaper(index + 2));
            bool isForVisit = At(index) == "for" && At(index + 1) != "this" && Is(index + 2, Role.Visit);
            if (isOthers || isElsewhere || isInPaper || isForVisit)
            {
                return true;
            }
        }

        return false;
    }

    // "the support for", "the support that", "the support they get"
    private bool EndsNoun(int index) =>
        (!Is(index, Things) && Is(index, Verbs | Role.Preposition | Role.Which | Role.Colon | Role.Stop))
        || At(index) is "they" or "we" or "it" or "he" or "she";

    private bool IsPaper(int index) => Is(index, Role.NotGraded) && !Is(index, Role.PartOfArea);

    /// <summary>"the overall outcome", "the result of this inspection", but not "the outcome of the appeal"</summary>
    private bool IsOutcome(int index) =>
        At(index) is "outcome" or "result"
        && (At(index - 1) is "overall" or "inspection" || (At(index + 1) == "of" && At(index + 3) == "inspection"));

    /// <summary>The "Oxmere" of "Oxmere is rated good.": a word with a capital letter that is all that the verb is said of.</summary>
    private bool IsLoneName(int index) => this[index].Roles == Role.None && this[index].HasCapital && Is(index - 1, Role.Stop);

    /// <summary>What "it" or "one" stands for: the nearest thing named before.</summary>
    private Role Antecedent(int pronoun)
    {
        for (int index = pronoun - 1; index > pronoun - Reach && (index == pronoun - 1 || !Is(index, Role.Stop)); index--)
        {
            Role named = this[index].Roles & (Role.Graded | Role.PartOfArea | Role.Elsewhere | Role.NotGraded);
            if (named != Role.None && !Is(index, Role.Owner) && !IsGrading(index) && At(index) != "areas")
            {
                return named;
            }
        }

        return Role.None;
    }

    /// <summary>The place of the "was" in "was, on balance, judged": before what stands between two commas, if it is one of these.</summary>
    private int BeforeAside(int index, Role roles) =>
        Is(index, Role.Pause) && OpeningPause(index) is >= 0 and int open && Is(open - 1, roles) ? open - 1 : index;

    private int OpeningPause(int closing)
    {
        for (int index = closing - 1; index > closing - 9 && !Is(index, Role.Stop); index--)
        {
            if (Is(index, Role.Pause | Role.Colon))
            {
                return index;
            }
        }

        return -1;
    }

    private int OpeningBracket(int closing)
    {
        int index = closing - 1;
        while (index > closing - 8 && !Is(index, Role.Stop) && !(Is(index, Role.Colon) && !Is(index - 1, Role.Colon)))
        {
            index--;
        }

        return index;
    }

    /// <summary>The nearest word before this one that is something else.</summary>
    private int Before(int index, Role passedOver)
    {
        int before = index - 1;
        while (before > index - Reach && Is(before, passedOver))
        {
            before--;
        }

        return before;
    }

    private int PhraseEnd(int start)
    {
        int end = start;
        while (end < start + Reach && !Is(end, Role.Mark))
        {
            end++;
        }

        return end;
    }

    private int SentenceStart(int index)
    {
        int start = index;
        while (start > 0 && start > index - Reach && !Is(start - 1, Role.Stop))
        {
            start--;
        }

        return start;
    }

    private int SentenceEnd(int index)
    {
        int end = index + 1;
        while (end < index + Reach && !Is(end, Role.Stop))
        {
            end++;
        }

        return end;
    }
}
