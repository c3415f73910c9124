namespace SendInspection.Domain;

// Whose grade it is.
internal sealed partial class GradeReading
{
    /// <summary>Whether a grade is not the one that this inspection gives: it is another's, of another time, or only wished for.</summary>
    /// <param name="grade">The grade.</param>
    /// <param name="byInspectors">Whether the sentence says that inspectors give it.</param>
    /// <param name="past">Whether it may be said of the past.</param>
    private bool IsAnothers(Grade grade, bool byInspectors, bool past) =>
        IsOfAnotherInspection(grade, byInspectors, past)
        || IsQuoted(grade)
        || (!byInspectors && (IsWish(grade) || (IsSaidByOthers(grade) && !IsEndorsed(grade))));

    /// <summary>"at its last inspection", "in 2013", "when Ofsted inspected it"</summary>
    private bool IsOfAnotherInspection(Grade grade, bool byInspectors, bool past)
    {
        int end = SentenceEnd(grade.Last);
        for (int index = SentenceStart(grade.First); index < end; index++)
        {
            bool isAnother = Is(index, Role.Other) && (Is(index + 1, Role.Visit) || Is(index + 2, Role.Visit)) && !IsCompared(index);

            // Inspectors may say in which year they grade, but not a year before these inspections began.
            bool isYear = Is(index, Role.Year) && (!byInspectors || Is(index, Role.Past));
            if (isAnother || (past && (isYear || (!byInspectors && At(index) == "inspected"))))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"since the last inspection", "as in the previous inspection"</summary>
    private bool IsCompared(int other)
    {
        for (int index = other - 1; index > other - 4; index--)
        {
            if (At(index) is "since" or "as" or "than" or "like" or "unlike" or "contrary" or "despite")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"leaders hope that", "if", "only when"; but not "the reason why", nor a heading such as "How well needs are met".</summary>
    private bool IsWish(Grade grade)
    {
        bool isSameClause = true;
        bool isRelative = false;
        for (int index = grade.First - 1; index > grade.First - Reach && !Is(index, Role.Stop) && !IsContrast(index); index--)
        {
            if (At(index) is "why" or "because")
            {
                return false;
            }

            if (Is(index, Role.Pause) && OpeningPause(index) is >= 0 and int open)
            {
                index = open;
                continue;
            }

            isSameClause &= !Is(index, Role.Pause);
            isRelative |= Is(index, Role.Which);
            bool isNeeded = isRelative && At(index) is "deserve" or "deserves" or "need" or "needs" && At(index + 1) == "to";
            bool isSometimes = isSameClause && At(index) is "before" or "once" or "when" or "where" or "wherever" or "whenever";
            bool isSaid = At(index) == "how" ? Is(index - 1, Role.Stop | Role.Preposition) : At(index) == "determined" && Is(index - 1, Role.Inspector);
            if (isSometimes || isNeeded || (Is(index, Role.Wish | Role.Whether) && !isSaid))
            {
                return At(index) != "if" || !IsSupposed(grade);
            }
        }

        return false;
    }

    /// <summary>"if we could grade it", "on the old scale": a grade that is given all the same.</summary>
    private bool IsSupposed(Grade grade)
    {
        int index = SentenceStart(grade.First);
        while (index < grade.First && !IsGrading(index) && !Is(index, Role.Unreal))
        {
            index++;
        }

        return index < grade.First && IsGrading(index);
    }

    private bool IsGrading(int index) => Is(index, Role.GradeNoun | Role.Grades) || At(index) is "grades" or "scale";

    private bool IsSaidByOthers(Grade grade)
    {
        int start = SentenceStart(grade.First);
        return IsViewOfOthers(start, SentenceEnd(grade.Last)) || OpensWithOthers(start, grade.First) || IsReported(start, grade.First);
    }

    /// <summary>"according to parents", "in its self-evaluation", but not "contrary to parents' view" nor "we took account of their views"</summary>
    private bool IsViewOfOthers(int start, int end)
    {
        for (int index = start; index < end; index++)
        {
            bool isMentioned = IsCompared(index) || At(index - 1) == "of" || At(index - 2) == "of";
            if (Is(index, Role.View) && !IsOurs(index) && !isMentioned)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Parents are of one mind: provision is inadequate.", "For parents, provision is inadequate."</summary>
    private bool OpensWithOthers(int start, int grade)
    {
        bool isFor = At(start) is "for" or "to";
        for (int index = start; index < start + 5 && index < grade; index++)
        {
            if (isFor ? At(index) is "parents" or "families" or "carers" : Is(index, Role.Person) && PhraseEnd(index) < grade && Is(PhraseEnd(index), Role.Colon))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"parents told us that", "leaders believe", "it is said that", "we do not say that"</summary>
    private bool IsReported(int start, int grade)
    {
        bool isSameClause = true;
        bool isCleft = At(start) == "it" && Is(start + 1, Role.Is) && Is(start + 2, Role.Conjunction | Role.Preposition);
        for (int index = grade - 1; index >= start && !IsContrast(index); index--)
        {
            isSameClause &= !Is(index, Role.Pause);
            bool isThat = isSameClause && At(index) == "that" && !Is(index - 1, Role.And) && At(index + 1) != "of" && !IsRelativeThat(index) && !isCleft;
            bool isFound = Is(index, Role.Finds) && Is(index - 1, Role.Is);
            bool says = Is(index, Role.Says) && !Is(index, Role.NotGraded) && !isFound;
            if ((says || isThat) && Speaker(index) is not Role.None and Role speaker)
            {
                int verb = isThat ? index - 1 : index;
                return speaker != Role.Inspector || (Is(verb, Role.Says) && Is(verb - 1, Role.No));
            }
        }

        return false;
    }

    /// <summary>Who says what follows this verb or this "that".</summary>
    private Role Speaker(int index)
    {
        // "leaders' view that", "our judgement that"
        if (At(index) == "that" && Is(index - 1, Role.GradeNoun | Role.View) && Is(index - 2, Role.Inspector | Role.Person))
        {
            return Is(index - 2, Role.Inspector) ? Role.Inspector : Role.Person;
        }

        // "inspectors were told", "we heard from parents that"
        for (int told = index; told > index - 6; told--)
        {
            if (At(told) is "hear" or "heard" || (At(told) == "told" && Is(told - 1, Role.Is)))
            {
                return Role.Person;
            }
        }

        // "it is said that", "some say that", "the mayor said"
        int verb = At(index) == "that" ? index - 1 : index;
        bool isPassive = At(verb - 1) is "is" or "was" or "been";
        bool isAnybody = Is(verb, Role.Says) && (verb < index ? isPassive || Is(verb - 1, Role.PartOf) || this[verb - 1].Roles == Role.None : IsSpoken(verb) && !isPassive && !Is(verb - 1, Role.Mark | Role.Conjunction | Role.Graded | Role.PartOfArea | Role.NotGraded));
        return Doer(index) is not Role.None and Role doer ? doer : isAnybody ? Role.Person : Role.None;
    }

    private bool IsSpoken(int verb) =>
        At(verb) is "say" or "says" or "said" or "tell" or "tells" or "told" or "think" or "thinks" or "thought" or "feel" or "feels" or "felt" or "claims" or "claimed"
            or "believe" or "believes" or "believed" or "argues" or "argued" or "insists" or "insisted" or "complained" or "wrote";

    /// <summary>"'The service is good,' said one parent.", "Provision is, parents say, inadequate."</summary>
    private bool IsQuoted(Grade grade)
    {
        int end = SentenceEnd(grade.Last);
        for (int index = grade.Last + 1; index < end; index++)
        {
            if (Is(index, Role.Pause) && IsSpeech(index + 1))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"said one parent", "parents told us", "a carer told us"</summary>
    private bool IsSpeech(int start) => Is(start, Role.Says)
        ? Is(start + 1, Role.Person) || Is(start + 2, Role.Person) || Is(start + 3, Role.Person)
        : (Is(start, Role.Person) && Is(start + 1, Role.Says)) || (Is(start + 1, Role.Person) && Is(start + 2, Role.Says));

    /// <summary>"our view", "in the view of inspectors"</summary>
    private bool IsOurs(int view)
    {
        for (int index = view - 3; index < view + 5; index++)
        {
            if (Is(index, Role.Inspector))
            {
                return true;
            }
        }

        return !Is(view - 1, Role.Person | Role.Owner) && !Is(view, Role.NotGraded) && At(view + 1) is not ("of" or "to");
    }

    /// <summary>"and inspectors agree with that grade", "as do inspectors", "is confirmed by this inspection", "their view is accurate"</summary>
    private bool IsEndorsed(Grade grade)
    {
        int end = SentenceEnd(grade.Last);
        for (int index = SentenceStart(grade.First); index < end; index++)
        {
            bool isShared = At(index - 2) == "as" && At(index - 1) is "do" or "did";
            bool isConfirmed = Is(index, Role.Agrees) && Is(index - 1, Role.Is) && Agent(index, index) == Role.Inspector;
            bool isRight = At(index) is "accurate" or "right" or "correct" && Is(index - 1, Role.Is) && Is(index - 2, Role.View);
            if (isConfirmed || isRight || (Is(index, Role.Inspector) && (isShared || Is(index + 1, Role.Agrees) || Is(index + 2, Role.Agrees))))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"in our judgement", "in the view of the inspectors", "the judgement of this inspection"</summary>
    private bool IsOurJudgement(Grade grade)
    {
        int end = SentenceEnd(grade.Last);
        for (int index = SentenceStart(grade.First); index < end; index++)
        {
            if (Is(index, Role.GradeNoun | Role.View)
                && (Is(index - 1, Role.Inspector) || (At(index + 1) == "of" && Doer(index + 2, index + 5) == Role.Inspector)))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsContrast(int index) =>
        At(index) is "although" or "though" or "while" or "whereas" or "yet"
        || (At(index) == "but" && At(index - 1) is not ("anything" or "choice" or "option"));

    /// <summary>Who does what the verb says: inspectors, an inspectorate for itself, anybody else, or nobody that is named.</summary>
    private Role Doer(int verb)
    {
        int nearest = Before(verb, Role.Filler | Role.Auxiliary);
        int start = verb;
        while (start > 0 && start > verb - Reach)
        {
            int before = start - 1;
            if (Is(before, Role.Stop | Role.Colon)
                || (Is(before, Role.Pause) && !Is(start, Role.Which) && start != verb)
                || IsContrast(before)
                || (At(before) == "that" && start < verb)
                || (Is(before, Role.Which) && start == nearest))
            {
                break;
            }

            start--;
        }

        return Doer(start, verb);
    }

    private Role Doer(int start, int end)
    {
        for (int index = start; index < end; index++)
        {
            if (IsInspector(index))
            {
                return Is(At(index + 1) == "of" ? index + 2 : index + 1, Role.Inspectorate) ? Role.Inspectorate : Role.Inspector;
            }

            if (Is(index, Role.Inspectorate))
            {
                return IsJoint(index) ? Role.Inspector : Role.Inspectorate;
            }

            // "parents and inspectors alike"
            if (Is(index, Role.Person) && Is(index + 1, Role.And) && (IsInspector(index + 2) || IsInspector(index + 3)))
            {
                return Role.Inspector;
            }

            if (Is(index, Role.View | Role.GradeNoun) && At(index + 1) is "of" or "among")
            {
                return Doer(index + 2, Math.Min(index + 6, end)) == Role.Inspector ? Role.Inspector : Role.Person;
            }

            bool isInspection = Is(index, Role.Visit) && !Is(index, Role.GradeNoun) && !Is(index + 1, Role.Inspector) && At(index - 1) != "to";
            if (isInspection || Is(index, Role.Person | Role.View | Role.Elsewhere | Role.NotGraded))
            {
                return Role.Person;
            }
        }

        return Role.None;
    }

    /// <summary>"inspectors", "the inspection team", "this inspection", but not "told us", "the outreach team" nor "the 2013 inspection"</summary>
    private bool IsInspector(int index) => At(index) switch
    {
        "us" or "me" => Is(index - 1, Role.Preposition) || At(index + 1) == "to",
        "team" or "team's" => At(index - 1) is "the" or "inspection" or "our" or "this",
        "inspection" => At(index - 1) is "this" or "our" || (At(index - 1) is "the" or "joint" && !Is(index + 1, Role.Preposition | Role.Inspector)),
        _ => Is(index, Role.Inspector),
    };

    /// <summary>"Ofsted and CQC", "CQC inspectors"</summary>
    private bool IsJoint(int inspectorate)
    {
        for (int index = inspectorate + 1; index < inspectorate + 8 && !Is(index, Role.Stop | Role.Pause); index++)
        {
            if (Is(index, Role.Inspector | Role.Inspectorate))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Who does what a passive verb says: "by inspectors", "by its users".</summary>
    private Role Agent(int verb, int last)
    {
        for (int index = verb + 1; index < last + 10 && !Is(index, Role.Stop) && !IsContrast(index); index++)
        {
            if (At(index) is "by" or "from" && !Is(index - 1, Role.Gets))
            {
                Role doer = Doer(index + 1, Math.Min(PhraseEnd(index + 1), index + 7));
                return doer == Role.None && At(index) == "by" && !Is(index + 1, Role.Year | Role.Number) ? Role.Person : doer;
            }
        }

        return Role.None;
    }
}
