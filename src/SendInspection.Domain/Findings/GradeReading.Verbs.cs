namespace SendInspection.Domain;

// The verbs that grade, that give or get a grade, and "requires improvement".
internal sealed partial class GradeReading
{
    /// <summary>"we grade" and "was awarded", but not "the grade".</summary>
    private bool IsVerb(int index, Role roles) =>
        Is(index, roles)
        && (!Is(index, Things)
            || Is(index - 1, Role.Inspector | Role.Person | Role.Is | Role.Auxiliary)
            || At(index - 1) is "to" or "not" or "never"
            || (Is(index - 1, Role.Filler) && At(index - 1).Length == 0)
            || (At(index) is "rating" or "grading" && Is(index + 1, Role.Article | Role.Graded)));

    /// <summary>The verb that grades what stands between it and the grade: "judged" in "judged leadership to be good"; or -1.</summary>
    private int VerbBefore(int governor)
    {
        for (int index = governor - 1; index > governor - Reach && !Is(index, Role.Stop | Role.Colon | Role.Is); index--)
        {
            if (IsVerb(index, Role.Grades | Role.Finds | Role.Gives))
            {
                return index;
            }
        }

        return -1;
    }

    /// <summary>"We judged leadership to be good", "was rated good", "a service judged inadequate".</summary>
    private bool IsVerdict(int verb, Grade grade, Lead lead)
    {
        bool isGiven = lead.Has(Role.Article | Role.GradeNoun) || At(grade.First) == "grade" || Is(grade.First, Role.Number) || EndsFirmly(grade.Last);
        // "we give no grade", but not "we give no higher grade than good"
        bool isNone = At(verb + 1) == "no" && (!Is(verb + 2, Role.Filler) || Is(verb + 2, Role.Modifier));
        if (isNone || (Is(verb, Role.Gives) && !isGiven))
        {
            return false;
        }

        int before = Before(BeforeAside(verb - 1, Role.Is) + 1, Role.Filler | Role.Auxiliary);

        bool isActive = lead.Governor > verb
            || Is(before, Role.Inspector | Role.Inspectorate)
            || (Is(before, Role.Person) && !Is(before, Role.Elsewhere));
        bool isPassive = At(before) is "got" or "gets" or "get" || (Is(before, Role.Is) && !At(verb).EndsWith("ing", StringComparison.Ordinal));
        return isActive && !isPassive ? IsActiveVerdict(verb, before, grade, lead) : IsPassiveVerdict(verb, grade, lead);
    }

    private bool IsActiveVerdict(int verb, int before, Grade grade, Lead lead)
    {
        // "we urge leaders to make provision good"
        if (At(verb) == "make" || (Is(verb, Role.Grades) && IsDenied(verb)))
        {
            return false;
        }

        bool hasObject = lead.Governor > verb && !Is(lead.Governor, Role.GradeNoun);
        Role thing = hasObject ? Head(verb + 1, lead.Governor + 1) ?? Role.None
            : Is(verb, Role.Gives) ? Role.None
            : Subject(before);
        if (At(verb) is "makes" or "made")
        {
            return IsOfArea(thing) && !IsAnothers(grade, byInspectors: false, past: false);
        }

        if (Doer(verb) != Role.Inspector)
        {
            return IsOfArea(thing) && IsEndorsed(grade);
        }

        bool isGraded = Is(verb, Role.Grades | Role.Gives)
            && (Is(verb, Role.Grades) || (thing & (Role.Person | Role.Elsewhere)) == Role.Person || !hasObject)
            && (thing & (Role.Elsewhere | Role.NotGraded)) == 0;
        return (IsOfArea(thing) || isGraded)
            && !IsAnothers(grade, byInspectors: true, past: true);
    }

    /// <summary>"we do not grade", "without judging", "it is not our task to judge"; but not "we could not judge it better than"</summary>
    private bool IsDenied(int verb)
    {
        if (At(verb - 1) != "to")
        {
            return Is(verb - 1, Role.No) && !Is(verb - 2, Role.Unreal);
        }

        int start = ClauseStart(verb);
        for (int index = start; index < verb; index++)
        {
            if (Is(index, Role.No) && At(index + 1) is not ("choice" or "option"))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsPassiveVerdict(int verb, Grade grade, Lead lead)
    {
        Role seen = Role.None;
        int end = BeforeAside(verb - 1, Role.Is);
        while (end > verb - Reach && (Is(end, Role.Is | Role.Auxiliary | Role.Filler) || (At(end) == "to" && Is(end - 1, Role.Is))))
        {
            seen |= this[end].Roles;
            end--;
        }

        // "hopes to be judged good" is a wish, "deserves to be judged good" is not.
        bool isToBe = At(end) == "to";
        if (isToBe && !Is(end - 1, Role.Gets))
        {
            return false;
        }

        end = isToBe ? end - 2 : end;

        // "could not be judged good" says that it is not; "could be judged good" says nothing.
        if ((seen & Role.Unreal) != 0 && (seen & Role.No) == 0 && !IsSupposed(grade))
        {
            return false;
        }

        Role thing = Patient(verb, end, grade, lead);
        Role agent = Agent(verb, grade.Last);
        bool fits = agent switch
        {
            Role.Inspector => IsOfArea(thing) || Is(end, Role.Stop) || (thing & (Role.Person | Role.Elsewhere)) == Role.Person || IsLoneName(end),
            Role.None => IsOfArea(thing) || Is(end, Role.Stop) || IsLoneName(end),
            _ => false,
        };
        return fits && !IsAnothers(grade, byInspectors: agent == Role.Inspector, past: true);
    }

    /// <summary>What a passive verb grades.</summary>
    private Role Patient(int verb, int end, Grade grade, Lead lead)
    {
        // "provision was judged good and leadership inadequate"
        bool repeats = lead.Governor > verb
            && !lead.Has(Role.Is | Role.Preposition)
            && At(grade.First - 1) != "as"
            && !Is(verb + 1, Role.Preposition);
        if (repeats)
        {
            return Object(lead.Governor + 1);
        }

        // "a nursery judged good", "a nursery, judged good"
        bool isReduced = end == verb - 1 && !Is(end, Role.And);
        return isReduced ? Object(Is(end, Role.Pause | Role.Colon) ? end : verb) : Subject(end + 1);
    }

    private bool Gets(int verb, Grade grade, Lead lead) =>
        Is(verb, Role.Gets)
        && (lead.Has(Role.Article | Role.GradeNoun) || At(grade.First) == "grade" || (!Is(verb, Role.Auxiliary) && EndsFirmly(grade.Last)));

    /// <summary>"Leadership gets a grade B", "the area has a good rating".</summary>
    private bool IsReceived(int verb, Grade grade, bool named)
    {
        Role seen = Role.None;
        int end = verb - 1;
        while (end > verb - Reach && Is(end, Role.Filler | Role.Auxiliary | Role.Is))
        {
            seen |= this[end].Roles;
            end--;
        }

        Role thing = Subject(end + 1);
        return ((seen & Role.Unreal) == 0 || IsSupposed(grade))
            && (IsOfArea(thing) || (thing == Role.None && named))
            && Agent(grade.Last, grade.Last) is Role.None or Role.Inspector
            && !IsAnothers(grade, byInspectors: false, past: true);
    }

    /// <summary>
    /// Whether "require improvement" is a grade where it is a verb: "Provision requires improvement.", but not "communication requires
    /// improvement" nor "requires improvement to its systems"; null where it is the name of a grade.
    /// </summary>
    private bool? RequiresAsVerb(Grade grade)
    {
        if (grade.Last == grade.First || !Is(grade.First, Role.Require))
        {
            return null;
        }

        int before = grade.First - 1;
        while (before > grade.First - Reach && (Is(before, Role.Filler) || (Is(before, Role.Pause) && OpeningPause(before) >= 0)))
        {
            before = Is(before, Role.Pause) ? OpeningPause(before) - 1 : before - 1;
        }

        // "continues to require improvement" says what "requires improvement" says; "judged to require improvement" names the grade.
        bool isContinued = At(before) == "to" && Is(before - 1, Role.Is) && !Is(before - 1, Role.Past) && At(before - 1).Length > 3;
        bool isName = At(grade.First) == "requiring" || Is(grade.Last + 1, Role.GradeNoun) || (Is(before, BeforeName) && !Is(before, Role.Pronoun));
        if (isName && !isContinued)
        {
            return null;
        }

        before = isContinued ? before - 2 : before;
        if (Is(before, Role.Auxiliary | Role.Which))
        {
            return false;
        }

        Role thing = Subject(before + 1);
        bool ends = Is(grade.Last + 1, Role.Mark | Role.And | Role.Conjunction | Role.Is) || At(grade.Last + 1) == "overall";
        bool goesOn = Is(grade.Last + 1, Role.Preposition) && At(grade.Last + 1) is not ("to" or "as");
        return IsOfArea(thing)
            && (ends || (goesOn && (thing & (Role.Graded | Role.Name)) != 0))
            && !IsAnothers(grade, byInspectors: false, past: false);
    }
}
