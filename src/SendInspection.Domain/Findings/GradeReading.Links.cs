namespace SendInspection.Domain;

// What links a grade to the thing that has it: "is", a colon, a noun such as "rating". The verbs that grade are in a file of their own.
internal sealed partial class GradeReading
{
    /// <summary>The words that only lead up to a grade, such as "has been", "is clearly" and "a rating of".</summary>
    /// <param name="Governor">The word before them.</param>
    /// <param name="Seen">What they are.</param>
    /// <param name="ToBe">Whether they are "to be".</param>
    private readonly record struct Lead(int Governor, Role Seen, bool ToBe)
    {
        internal bool Has(Role roles) => (Seen & roles) != 0;
    }

    private Lead LeadTo(Grade grade)
    {
        Role seen = Role.None;
        bool toBe = false;
        int index = grade.First - 1;
        for (; index >= 0 && index > grade.First - Reach; index--)
        {
            if (BeforeAside(index, Role.Is | Role.Grades | Role.And) is var open && open != index)
            {
                index = open + 1;
                continue;
            }

            if (StartOfList(index) is >= 0 and int verb)
            {
                index = verb + 1;
                continue;
            }

            if (PhraseAfterIs(index) is >= 0 and int phrase)
            {
                index = phrase;
                continue;
            }

            if (!LeadsUp(index, seen) || IsVerb(index, Role.Grades | Role.Finds | Role.Gives))
            {
                break;
            }

            // "to be", but not "continues to be" nor "has yet to be"; "to become" is a wish.
            bool isTo = At(index) == "to" && Is(index + 1, Role.Is) && At(index - 1) is not ("yet" or "still");
            toBe = (toBe || isTo) && !(Is(index, Role.Is) && At(index + 1) == "to");
            seen |= this[index].Roles | (isTo && At(index + 1) == "become" ? Role.Wish : Role.None);
        }

        return new Lead(index, seen, toBe);
    }

    private bool LeadsUp(int index, Role seen) =>
        (Is(index, Role.Article | Role.Filler | Role.Is | Role.Preposition | Role.GradeNoun | Role.Grade | Role.No) && !IsSubject(index))
        || (Is(index, Role.Auxiliary) && (seen & Role.Is) != 0)
        || (Is(index, Role.And | Role.Pause) && (Is(index - 1, Role.Grade | Role.GradeNoun) || At(index - 1) == "improvement"))
        || (At(index) == "improvement" && Is(index - 1, Role.Require))
        || (Is(index, Role.Require) && At(index + 1) == "improvement")
        || (At(index) == "but" && At(index - 1) == "anything")
        || (this[index].Roles == Role.None && seen == Role.None && (At(index - 1) is "a" or "an" || Is(index - 1, Role.Is)));

    /// <summary>"that is", "this would"</summary>
    private bool IsSubject(int index) => (At(index) == "that" || Is(index, Role.Pronoun)) && Is(index + 1, Role.Is | Role.Auxiliary);

    /// <summary>The "is" of "is weak, ineffective and inadequate" and of "is weak, failing and inadequate", or -1.</summary>
    private int StartOfList(int joint)
    {
        if (!Is(joint, Role.And | Role.Pause))
        {
            return -1;
        }

        int index = joint;
        while (index > joint - 8
            && ((this[index].Roles & ~(Role.And | Role.Pause | Role.Filler | Role.Past)) == Role.None || (Is(index, Role.Is) && At(index).EndsWith("ing", StringComparison.Ordinal))))
        {
            index--;
        }

        return Is(index, Role.Is) && index < joint - 1 ? index : -1;
    }

    /// <summary>The "in" of "is in effect good" and "is in many respects good", or -1.</summary>
    private int PhraseAfterIs(int end)
    {
        int index = end;
        while (index > end - 5 && !Is(index, Role.Mark | Role.Preposition | Verbs))
        {
            index--;
        }

        return Is(index, Role.Preposition) && Is(index - 1, Role.Is) && At(index) != "to" && index < end && !Is(end, Things) ? index : -1;
    }

    private bool IsSaidOfSomething(Grade grade)
    {
        Lead lead = LeadTo(grade);
        int governor = lead.Governor;
        if (lead.Has(Role.Wish))
        {
            return false;
        }

        if (Is(governor, Role.Colon) && !Is(governor - 1, Role.Stop))
        {
            return !lead.Has(Role.Is) && IsLabel(governor) && !IsAnothers(grade, byInspectors: false, past: false);
        }

        bool isPredicate = Is(governor + 1, Role.Is) && At(governor + 1) != "being";
        if (!isPredicate && IsVerb(governor, Role.Grades | Role.Finds | Role.Gives) && !(lead.ToBe && Is(governor - 1, Role.Pronoun | Role.Person)))
        {
            return IsVerdict(governor, grade, lead);
        }

        if (Gets(governor, grade, lead))
        {
            return IsReceived(governor, grade, named: lead.Has(Role.GradeNoun));
        }

        if (lead.Has(Role.GradeNoun) || (Is(governor, Role.View) && IsEndorsed(grade)))
        {
            return (Is(governor, Things) || (Subject(governor) & Role.NotGraded) == 0) && IsNamed(grade);
        }

        if (lead.Has(Role.Is) && !lead.ToBe)
        {
            return IsPredicate(grade, lead);
        }

        if (StandsAlone(grade) || IsUnderHeading(grade) || IsInverted(grade, lead) || IsApposed(grade))
        {
            return true;
        }

        return VerbBefore(governor) is >= 0 and int verb
            ? IsVerdict(verb, grade, lead)
            : lead.Has(Role.Preposition) && !lead.ToBe && EndsFirmly(grade.Last) && IsReached(governor, grade);
    }

    /// <summary>"Overall, good.", "Good with outstanding features.", "Grade 2 for leadership."</summary>
    private bool StandsAlone(Grade grade)
    {
        int before = Before(grade.First, Role.Filler | Role.Pause | Role.Article);
        if (!Is(before, Role.Stop) && !(Is(before, Role.Colon) && Is(before - 1, Role.Stop)))
        {
            return false;
        }

        int after = At(grade.Last + 1) == "overall" ? grade.Last + 2 : grade.Last + 1;
        return At(after) switch
        {
            "with" => Is(after + 1, Role.Grade),
            "for" => Head(after + 1, after + 3) is { } thing && IsOfArea(thing),
            _ => Is(after, Role.Stop | Role.Colon),
        };
    }

    /// <summary>A grade that is a line by itself, below "Overall effectiveness", or that ends the line, as in "Overall effectiveness Good".</summary>
    private bool IsUnderHeading(Grade grade)
    {
        bool endsLine = Is(grade.Last + 1, Role.Stop) || this[grade.Last + 1].StartsLine;
        return endsLine && (this[grade.First].StartsLine ? IsLabel(grade.First) : IsRow(grade.First));
    }

    private bool IsRow(int grade)
    {
        int start = grade;
        while (start > grade - Reach && !this[start].StartsLine && Is(start - 1, Things | Role.Modifier | Role.Filler | Role.Article | Role.Preposition | Role.And))
        {
            start--;
        }

        return this[start].StartsLine && (Object(grade) & (Role.Graded | Role.PartOfArea | Role.GradeNoun)) != 0;
    }

    /// <summary>"Now good, the local area", "provision, inadequate in places, must"</summary>
    private bool IsApposed(Grade grade)
    {
        int before = Before(grade.First, Role.Filler);
        int pause = PhraseEnd(grade.Last + 1);
        if (!Is(pause, Role.Pause) || !EndsFirmly(grade.Last))
        {
            return false;
        }

        Role thing = Is(before, Role.Pause) && Is(pause + 1, Verbs) ? Head(ClauseStart(before), before) ?? Role.None
            : Is(before, Role.Stop) && Is(pause + 1, Role.Article | Role.Owner | Role.Name) ? Head(pause + 1, pause + 4) ?? Role.None
            : Role.None;
        return IsOfArea(thing) && !IsAnothers(grade, byInspectors: false, past: false);
    }

    /// <summary>"Not only is leadership good", "nowhere is provision better than satisfactory"</summary>
    private bool IsInverted(Grade grade, Lead lead)
    {
        int verb = lead.Governor;
        while (verb > grade.First - Reach && !Is(verb, Role.Is | Role.Mark))
        {
            verb--;
        }

        return Is(verb, Role.Is)
            && At(ClauseStart(verb)) is "not" or "only" or "nowhere" or "nor" or "neither" or "never" or "rarely" or "seldom" or "so"
            && Head(verb + 1, lead.Governor + 1) is { } thing
            && IsOfArea(thing)
            && !IsAnothers(grade, byInspectors: false, past: false);
    }

    /// <summary>"Leadership: good", "Outcomes (grade 4)", "Question B – inadequate", "How well needs are met: good"</summary>
    private bool IsLabel(int colon)
    {
        int end = Is(colon - 1, Role.Pause) ? OpeningBracket(colon - 1) : colon;
        int start = end - 1;
        while (start > end - Reach && !Is(start - 1, Role.Stop | Role.Colon) && !this[start].StartsLine)
        {
            start--;
        }

        return At(start) == "how"
            || (start == end - 1 && Is(start, Role.Grades | Role.Number))
            || (Head(start, end) is { } head ? head == Role.None || IsOfArea(head) : Is(end - 1, Role.Modifier));
    }

    /// <summary>"Overall effectiveness is good", "the local area remains outstanding", but not "provision should be good".</summary>
    private bool IsPredicate(Grade grade, Lead lead)
    {
        int verb = lead.Governor + 1;
        bool isReal = !lead.Has(Role.Unreal) && At(verb) != "be" && (!Is(verb, Role.Auxiliary) || Is(verb, Role.Gets));
        if (!isReal && !(lead.Has(Role.Unreal) && (IsSupposed(grade) || IsNoun(grade))))
        {
            return false;
        }

        Role thing = Subject(verb);
        bool fits = At(grade.First) switch
        {
            "good" or "satisfactory" => (thing != Role.Pronoun && (thing & Role.Person) == 0 && (!IsFirstOfTwo(grade) || (thing & Role.Graded) != 0))
                || IsNoun(grade)
                || IsOurJudgement(grade),
            "inadequate" => At(grade.Last + 1) is not ("to" or "for" or "as" or "in" or "at") || (thing & (Role.Graded | Role.Name)) != 0,
            _ => true,
        };
        return fits && IsOfArea(thing) && !IsAnothers(grade, byInspectors: false, past: lead.Has(Role.Past));
    }

    /// <summary>"good and timely", but not "good and parents"</summary>
    private bool IsFirstOfTwo(Grade grade) => Is(grade.Last + 1, Role.And) && At(grade.Last + 2).Length == 0;

    /// <summary>"a good", "a requires improvement", but not "a good, timely answer"</summary>
    private bool IsNoun(Grade grade) => At(grade.First - 1) is "a" or "an" && EndsFirmly(grade.Last);

    /// <summary>"The judgement is inadequate", "a rating of good", "in the inadequate category", but not "no judgement of good".</summary>
    private bool IsNamed(Grade grade)
    {
        bool isOfArea = false;
        bool isNamed = Is(grade.Last, Role.GradeNoun);
        for (int index = grade.First - 1; index > grade.First - Reach && !Is(index, Role.Stop) && !IsContrast(index); index--)
        {
            bool isOfOthers = Is(index, Role.Elsewhere) || (Is(index, Role.Inspectorate) && Doer(index + 1) != Role.Inspector) || (Is(index, Role.Person) && !isOfArea && !Is(index, Role.PartOfArea));
            bool isDenied = isNamed && Is(index, Role.No) && !(At(index) == "not" && IsOfArea(Subject(index - 1)));
            if (isOfOthers || isDenied)
            {
                return false;
            }

            isNamed |= Is(index, Role.GradeNoun);
            isOfArea |= Is(index, Role.Graded);
        }

        for (int index = grade.Last + 1; index < grade.Last + Reach && !Is(index, Role.Stop | Role.Pause); index++)
        {
            if (Is(index, Role.Elsewhere | Role.Inspectorate))
            {
                return false;
            }
        }

        int after = grade.Last + 1;
        while (Is(after, Role.And | Role.Pause) && Is(after + 1, Role.Grade))
        {
            after += 2;
        }

        bool isWithheld = Is(after, Role.Is | Role.Auxiliary) && Is(after + 1, Role.No);
        return !isWithheld
            && Agent(grade.Last, grade.Last) is Role.None or Role.Inspector
            && !IsAnothers(grade, byInspectors: false, past: true);
    }

    /// <summary>"Grade 2 is awarded for leadership", "Inadequate: that is our verdict."</summary>
    private bool IsNamedAfterwards(Grade grade)
    {
        int before = Is(grade.First - 1, Role.Article | Role.Filler) ? grade.First - 2 : grade.First - 1;
        int after = grade.Last + 1;
        while (after < grade.Last + 3 && Is(after, Role.Filler))
        {
            after++;
        }

        bool isLinked = Is(after, Role.Is | Role.Auxiliary | Role.Colon | Role.Pause) || At(after) is "though" or "as";
        if (!Is(before, Role.Stop) || !isLinked || Is(after + 1, Role.No | Role.Grade | Role.Require))
        {
            return false;
        }

        bool isNamed = Is(after, Role.Is | Role.Conjunction) && Head(after + 1, PhraseEnd(after)) is { } thing && IsOfArea(thing);
        for (int index = after + 1; index < after + 7 && !Is(index, Role.Stop | Role.Elsewhere | Role.Person); index++)
        {
            isNamed |= Is(index, Role.GradeNoun | Role.Grades | Role.Finds | Role.Gives);
        }

        return isNamed && !IsAnothers(grade, byInspectors: false, past: false);
    }

    /// <summary>"Provision has gone from good to outstanding", "inspectors settled on good", "the area is on the cusp of good".</summary>
    private bool IsReached(int verb, Grade grade)
    {
        bool byInspectors = Doer(verb) == Role.Inspector;
        return At(grade.First - 1) is not ("towards" or "toward")
            && (byInspectors || IsOfArea(Subject(verb)))
            && !IsAnothers(grade, byInspectors, past: true);
    }

    /// <summary>"an outstanding local area", "good overall effectiveness", "a requires improvement judgement".</summary>
    private bool DescribesNoun(Grade grade)
    {
        int noun = grade.Last + 1;
        while (noun < grade.Last + 4 && Is(noun, Role.Modifier))
        {
            noun++;
        }

        Lead lead = LeadTo(grade);
        if (At(noun) is "rating" or "grade" or "category" or "band" or "judgement" or "judgment" or "verdict" or "classification")
        {
            // "good judgement" and "a good grade" are ordinary words, unless somebody gives or gets them.
            bool isOrdinary = At(grade.First) == "good" && At(noun) is not ("rating" or "category" or "band") && At(noun - 1) != "overall";
            return (!isOrdinary || Is(lead.Governor, Role.Gets | Role.Gives | Role.Grades))
                && (EndsPhrase(noun) || Is(noun + 1, Verbs) || this[noun + 1].Roles == Role.None)
                && IsNamed(new Grade(grade.First, noun));
        }

        // "to be a good local area" is a wish, unless a verb grades.
        if (lead.ToBe && VerbBefore(lead.Governor + 1) < 0)
        {
            return false;
        }

        return (At(noun) == "effectiveness" || (EndsPhrase(noun) && Describes(grade, noun, isSaid: lead.Has(Role.Is))))
            && !IsAnothers(grade, byInspectors: false, past: false);
    }

    private bool Describes(Grade grade, int noun, bool isSaid)
    {
        bool isLocalArea = At(noun) == "area" && At(noun - 1) == "local";
        bool isOtherwise = At(noun + 1) switch
        {
            // "outstanding leadership of the area", but not "an area of outstanding beauty" nor "inadequate provision of parking"
            "of" => !Is(noun, Role.Graded) || At(noun) is "provision" or "service" or "area",
            "for" => At(noun) == "area" && !isLocalArea,
            _ => Is(noun + 1, Role.Unreal),
        };
        if (isOtherwise)
        {
            return false;
        }

        bool isWholeArea = At(noun) == "area" && (isLocalArea || (isSaid && (Is(noun + 1, Role.Mark) || At(noun + 1) == "overall")));
        bool isOurJudgement = Is(noun, Role.Graded) && IsOurJudgement(grade);
        return At(grade.First) switch
        {
            "good" or "satisfactory" => isWholeArea || isOurJudgement,
            "inadequate" => Is(noun, Role.Graded) || isOurJudgement,
            "outstanding" => (Is(noun, Role.Graded) || (Is(noun, Role.PartOfArea) && isSaid))
                && ((Is(noun, Role.Graded) && At(noun) != "service") || Is(grade.First - 1, Role.Article | Role.Filler)),
            _ => Is(noun, Role.Graded | Role.PartOfArea | Role.Name),
        };
    }
}
