using System.Collections.Frozen;

namespace SendInspection.Domain;

internal sealed partial class GradeReading
{
    // By the hash of a word, so that a word is looked up where it was read, without a string of it.
    private static readonly FrozenDictionary<int, (string Word, Role Roles)[]> Known =
        Lexicon().GroupBy(word => string.GetHashCode(word.Word)).ToFrozenDictionary(words => words.Key, words => words.ToArray());

    private static (string Word, Role Roles) Meaning(ReadOnlySpan<char> word, bool hasCapital, bool startsSentence)
    {
        (string Word, Role Roles) known = Find(word);
        if (known.Word.Length > 0)
        {
            return known.Roles == Role.Name && !hasCapital ? ("", Role.None) : known;
        }

        if (word.EndsWith("'s"))
        {
            Role owner = Find(word[..^2]).Roles;
            return ("", Role.Owner | (owner == Role.None && hasCapital ? Role.Name : owner));
        }

        return ("", word switch
        {
            // Local areas have been inspected since 2016: an earlier year is of another inspection.
            ['1', '9', _, _, ..] or ['2', '0', '0', _, ..] or ['2', '0', '1', <= '5', ..] => Role.Year | Role.Past,
            ['2', '0', _, _, ..] => Role.Year,
            [_, .., 's', 'h', 'i', 'r', 'e'] when hasCapital => Role.Name,
            [>= '0' and <= '9', ..] => Role.Figure | Role.PartOf,
            [_, .., 'l', 'y'] => Role.Filler,
            [_, _, .., 'e', 'd'] => Role.Past,
            _ => hasCapital && !startsSentence ? Role.Name : Role.None,
        });
    }

    private static (string Word, Role Roles) Find(ReadOnlySpan<char> word)
    {
        if (Known.TryGetValue(string.GetHashCode(word), out (string Word, Role Roles)[]? words))
        {
            foreach ((string Word, Role Roles) known in words)
            {
                if (word.SequenceEqual(known.Word))
                {
                    return known;
                }
            }
        }

        return ("", Role.None);
    }

    private static IEnumerable<(string Word, Role Roles)> Lexicon()
    {
        Dictionary<string, Role> roles = new(StringComparer.Ordinal);
        Marks();
        Grades();
        Links();
        Joints();
        Speakers();
        Inspections();
        Things();
        Places();
        return roles.Select(word => (word.Key, word.Value));

        void Marks()
        {
            Words(Role.Stop, ". ?");
            Words(Role.Pause, ",");
            Words(Role.Colon, ":");
        }

        void Grades()
        {
            Words(Role.Grade, "good outstanding inadequate satisfactory requires-improvement requiresimprovement ri");
            Words(Role.Require, "require requires required requiring");
            Words(Role.None, "improvement enough lot scale choice option contrary what present deserve deserves such why like unlike wherever whenever accurate right correct");
            Words(Role.Number, "1 2 3 4 one two three four a b c d e");
            Nouns(
                Role.GradeNoun,
                "grading rating judgement judgment verdict category classification band threshold descriptor label heading conclusion fit");
            Words(Role.GradeNoun, "grade score mark award criteria evaluation summary word");
        }

        void Links()
        {
            Verbs(Role.Grades, "grade judge rate deem class classify rank score assess evaluate appraise adjudge pronounce moderate");
            Verbs(
                Role.Finds,
                "consider describe regard view call label characterise categorise designate conclude confirm declare place position mark render"
                + " recognise think believe");
            Words(Role.Finds, "find finds found thought see sees seen saw put puts make makes made held");
            Verbs(Role.Gives, "award grant assign allocate accord");
            Words(Role.Gives, "give gives gave given giving");
            Verbs(Role.Gets, "receive earn merit deserve gain achieve secure attain obtain warrant reach retain carry exceed score");
            Words(Role.Gets, "get gets got getting hold holds held win wins won keep keeps kept meet meets met miss misses missed lose loses lost");
            Words(Role.Is, "is are be been being isn't aren't become becomes becoming");
            Words(Role.Is | Role.Past, "was were became wasn't weren't");
            Verbs(Role.Is, "remain stay continue seem appear prove fail cease");
            Words(Role.Auxiliary, "do does did don't doesn't didn't can cannot can't must should");
            Words(Role.Auxiliary | Role.Unreal, "will would may might could shall won't wouldn't");
            Words(Role.Auxiliary | Role.Gets, "have has having had");
            Words(Role.Past, "had");
            Verbs(
                Role.Does,
                "decline move improve stop progress emerge advance deteriorate hover belong raise lower need use provide help reflect show lead");
            Words(
                Role.Does,
                "fall falls fell fallen slip slips slipped drop drops dropped sit sits sat stand stands stood sink sinks sank rise rises rose risen"
                + " works offers come comes came go goes went gone lie lies leave leaves left take takes took led");
            Words(Role.Past, "shown taken led done known driven set built run brought paid sent spoken made given put");
        }

        void Joints()
        {
            Words(
                Role.Filler,
                "overall now also therefore still yet again already once indeed however then too so almost at best least only just quite very wholly"
                + " both either neither other than less more better worse higher lower most far long longer way short close near nowhere anything nothing"
                + " little well further rather strong solid clear firm secure weak full marginal comfortable well-deserved highest lowest top final single"
                + " same new current low high here there everywhere out");
            Words(Role.Filler | Role.No, "not never rarely seldom");
            Words(Role.No, "no neither without");
            Words(Role.Article, "a an the this that these those its their our his her your some any every all no another");
            Words(
                Role.Preposition,
                "in across within of throughout by from for to around with about on at between into over under outside below above as among during"
                + " since after before beyond towards toward against despite following through up down off via including");
            Words(Role.And, "and or nor");
            Words(Role.Conjunction, "because although though while whilst whereas when but yet so since as if unless until whether that where");
            Words(Role.Which, "which that who whom whose where");
            Words(Role.Whether, "if whether unless until how");
            Words(
                Role.Modifier,
                "overall local joint strategic early years send sen special specialist universal targeted educational social health effective"
                + " inspection requires improvement");
        }

        void Speakers()
        {
            Words(Role.Inspector, "inspectors inspector inspectors' we us our i me team team's hmi inspectorates");
            Words(Role.Owner | Role.PartOfArea, "team's");
            Words(Role.Inspectorate, "ofsted cqc commission probation constabulary estyn");
            Nouns(
                Role.Person,
                "parent carer family pupil student child learner adult youngster mother father mum dad friend boy girl swimmer resident user volunteer"
                + " headteacher teacher senco governor leader manager director officer worker practitioner professional clinician therapist nurse doctor"
                + " gp visitor clerk respondent participant grandparent guardian brother sister neighbour employer colleague trainee apprentice candidate"
                + " lecturer tutor assistant coordinator midwife paediatrician psychologist physiotherapist chair chairperson mayor mp trustee"
                + " spokesperson journalist researcher academic member councillor commissioner minister adviser advisor author critic expert consultant"
                + " auditor reviewer assessor ombudsman court tribunal audit survey questionnaire council authority ccg department board panel forum"
                + " association charity federation union newspaper partner peer school academy nursery college provider");
            Words(
                Role.Person,
                "people person children mr mrs ms dr families academies nurseries staff man men woman women press nhs england lga they you he she"
                + " everyone everybody someone somebody others those");
            Words(Role.Person | Role.Owner, "children's");
            Verbs(
                Role.Says,
                "report believe comment describe express argue claim complain explain mention hope consider reply insist recall remark suggest"
                + " acknowledge assert maintain");
            Words(
                Role.Says,
                "say says said saying tell tells told hear hears heard feel feels felt think thinks thought write writes wrote written find"
                + " finds found agree agrees agreed know knows knew");
            Nouns(
                Role.View,
                "view opinion eye perception impression feeling complaint concern fear worry allegation suggestion claim survey questionnaire poll"
                + " consultation self-evaluation self-assessment");
            Words(Role.View, "words according feedback");
            Words(
                Role.Agrees,
                "agree agrees agreed concur concurs concurred endorse endorses endorsed share shares confirm confirms confirmed uphold upheld");
            Verbs(Role.Wish, "hope aim aspire wish intend strive desire envisage expect anticipate predict promise pledge");
            Words(Role.Wish, "want wants wanted seek seeks sought ambition ambitions aspiration aspirations goal goals target vision determined journey");
        }

        void Inspections()
        {
            Words(Role.Other, "last previous previously earlier former formerly prior recent latest next predecessor own annual peer separate school");
            Nouns(Role.Visit, "inspection report visit review monitoring judgement assessment rating");
            Words(Role.Visit, "ofsted cqc inspected");
        }

        void Things()
        {
            Words(
                Role.Graded,
                "area locality borough county city district effectiveness leadership management governance commissioning provision service services"
                + " teaching identification outcomes");
            Words(
                Role.PartOfArea,
                "partnership partnerships oversight planning working team teams panel preparation stewardship co-production coproduction support therapy"
                + " therapies offer transition pathway pathways question questions quality practice arrangements system systems approach reforms everything"
                + " leaders identifying identify assessing"
                + " assess meeting needs improving preparing preparation help care education healthcare physiotherapy audiology counselling respite"
                + " intervention interventions outreach camhs portage authority inclusion safeguarding accountability cooperation co-operation visiting nursing");
            Nouns(
                Role.Elsewhere,
                "school academy nursery college university setting provider childminder preschool pre-school playgroup creche home unit centre hospital"
                + " hospice clinic surgery ward gp trust federation agency adoption fostering leisure bus taxi ambulance police dental catering library"
                + " adult prison club company organisation firm sixth-form");
            Words(Role.Elsewhere, "areas authorities boroughs counties");
            Nouns(
                Role.NotGraded,
                "plan strategy policy protocol procedure guide document draft paper form letter record file statement review self-evaluation"
                + " self-assessment application bid proposal agreement target objective action request referral invoice payment website site map app email"
                + " leaflet booklet brochure newsletter database template toolkit timetable line helpline film video talk course event workshop meeting"
                + " conference webinar trip visit place building room menu assessment exam examination explanation answer idea relationship contact time"
                + " wait");
            Words(Role.NotGraded, "minutes grades scores marks results");
            Words(
                Role.NotGraded,
                "advice guidance training paperwork feedback communication liaison rapport engagement attendance behaviour morale turnout take-up"
                + " uptake access knowledge understanding progress attainment reading writing handwriting speech literacy numeracy english maths"
                + " mathematics gcse music piano wellbeing well-being food transport equipment staffing funding budget budgets");
            Nouns(
                Role.PartOf,
                "quality timeliness consistency clarity accuracy speed standard level extent state strength range aspect element part rest remainder"
                + " number majority proportion percentage whole sample assessment response outcome result performance handling use running half third"
                + " quarter work dozen hundred two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty sixty seventy eighty"
                + " ninety");
            Words(
                Role.PartOf,
                "most all many some few each one both none several per cent percent impact delivery implementation coordination co-ordination"
                + " integration");
            Words(Role.Pronoun, "it itself they them themselves this these those both each all one ones none neither");
        }

        // The names of local areas, but not those that are also ordinary words.
        void Places()
        {
            foreach (string name in LocalAreaTable.All.SelectMany(area => area.Name.Split([' ', ','])).Where(name => name.Length > 3 && char.IsUpper(name[0])))
            {
                roles.TryAdd(name.ToLowerInvariant(), Role.Name);
            }
        }

        void Words(Role role, string words)
        {
            foreach (string word in words.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                roles[word] = roles.GetValueOrDefault(word) | role;
            }
        }

        // Each with its plural.
        void Nouns(Role role, string words)
        {
            foreach (string word in words.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                Words(role, IsChangedY(word) ? $"{word} {word[..^1]}ies" : $"{word} {word}s");
            }
        }

        // Each with its forms.
        void Verbs(Role role, string words)
        {
            foreach (string word in words.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                string stem = word.TrimEnd('e');
                Words(role, IsChangedY(word) ? $"{word} {word[..^1]}ies {word[..^1]}ied {word}ing" : $"{word} {word}s {stem}ed {stem}ing");
            }
        }

        // "policy" becomes "policies", but "survey" becomes "surveys".
        static bool IsChangedY(string word) => word[^1] == 'y' && !"aeou".Contains(word[^2], StringComparison.Ordinal);
    }
}
