namespace SendInspection.Domain;

internal sealed partial class GradeReading
{
    /// <summary>What a word can be in a sentence that gives a grade. A word can be several things.</summary>
    [Flags]
    private enum Role : long
    {
        None = 0,

        /// <summary>The end of a sentence.</summary>
        Stop = 1L << 0,

        /// <summary>A comma, or the end of a bracket.</summary>
        Pause = 1L << 1,

        /// <summary>A colon, a dash, the start of a bracket or of a cell.</summary>
        Colon = 1L << 2,

        Mark = Stop | Pause | Colon,

        /// <summary>The name of a grade: good.</summary>
        Grade = 1L << 3,

        /// <summary>The verb of "requires improvement".</summary>
        Require = 1L << 4,

        /// <summary>A number or a letter that a grade can have: 2, B.</summary>
        Number = 1L << 5,

        /// <summary>Any other figure: 62, 16–25.</summary>
        Figure = 1L << 6,

        /// <summary>A noun for a grade: rating.</summary>
        GradeNoun = 1L << 7,

        /// <summary>A verb that grades: judged.</summary>
        Grades = 1L << 8,

        /// <summary>A verb that grades only what this inspection grades: found.</summary>
        Finds = 1L << 9,

        /// <summary>A verb that gives a grade: awarded.</summary>
        Gives = 1L << 10,

        /// <summary>A verb that has or gets a grade: received.</summary>
        Gets = 1L << 11,

        /// <summary>A verb that says what something is: remains.</summary>
        Is = 1L << 12,

        /// <summary>A verb beside another: has, can.</summary>
        Auxiliary = 1L << 13,

        /// <summary>An auxiliary for what is not so yet: would.</summary>
        Unreal = 1L << 14,

        /// <summary>A verb in the past, or a participle: was, shown.</summary>
        Past = 1L << 15,

        /// <summary>Any other verb.</summary>
        Does = 1L << 16,

        /// <summary>A word that may stand before a grade and changes nothing: clearly, at best.</summary>
        Filler = 1L << 17,

        /// <summary>Not, no, never.</summary>
        No = 1L << 18,

        /// <summary>An article, or what takes its place.</summary>
        Article = 1L << 19,

        Preposition = 1L << 20,

        /// <summary>And, or, nor.</summary>
        And = 1L << 21,

        /// <summary>A word that joins a clause: because.</summary>
        Conjunction = 1L << 22,

        /// <summary>A word that joins a clause about the noun before it: which.</summary>
        Which = 1L << 23,

        /// <summary>A word that joins what is not known: whether.</summary>
        Whether = 1L << 24,

        /// <summary>Who grades in this inspection: inspectors, we.</summary>
        Inspector = 1L << 25,

        /// <summary>Ofsted, the Care Quality Commission and others, which also inspect each for itself.</summary>
        Inspectorate = 1L << 26,

        /// <summary>Anybody else who says or grades something: parents.</summary>
        Person = 1L << 27,

        /// <summary>A verb for what somebody says or thinks: told.</summary>
        Says = 1L << 28,

        /// <summary>A noun for what somebody says or thinks: view.</summary>
        View = 1L << 29,

        /// <summary>A verb for sharing a view: agree.</summary>
        Agrees = 1L << 30,

        /// <summary>What somebody wishes: hope, ambition.</summary>
        Wish = 1L << 31,

        /// <summary>What makes an inspection another one: last, previous.</summary>
        Other = 1L << 32,

        /// <summary>An inspection, or what comes of it: report.</summary>
        Visit = 1L << 33,

        Year = 1L << 34,

        /// <summary>What this inspection grades, so that "good" is hardly an ordinary word for it: leadership.</summary>
        Graded = 1L << 35,

        /// <summary>What this inspection grades, though "good" is also an ordinary word for it: arrangements.</summary>
        PartOfArea = 1L << 36,

        /// <summary>What other inspections grade: schools.</summary>
        Elsewhere = 1L << 37,

        /// <summary>What no inspection grades: plans, attendance.</summary>
        NotGraded = 1L << 38,

        /// <summary>What leaves it to the noun after "of" what is spoken of: quality, most.</summary>
        PartOf = 1L << 39,

        /// <summary>What stands for a noun: it.</summary>
        Pronoun = 1L << 40,

        /// <summary>The name of a place.</summary>
        Name = 1L << 41,

        /// <summary>A noun that owns another: school's.</summary>
        Owner = 1L << 42,

        /// <summary>What may stand between "good" and its noun: early years.</summary>
        Modifier = 1L << 43,
    }
}
