namespace SendInspection.Domain;

/// <summary>A document that facts and rules are taken from.</summary>
/// <remarks>Two sources are equal when their keys and titles are the same, compared by ordinal.</remarks>
public sealed record Source
{
    /// <summary>The slides that the 2016 framework's practice is known from.</summary>
    public static readonly Source KeyMessages2017 = new("KM17", "Ofsted and CQC, \"Local Area SEND inspections: key messages\", January 2017");

    /// <summary>The Act that gives the local area its duties.</summary>
    public static readonly Source ChildrenAndFamiliesAct2014 = new("CFA14", "Children and Families Act 2014");

    /// <summary>The Act under which local areas are inspected jointly.</summary>
    public static readonly Source ChildrenAct2004 = new("CA04", "Children Act 2004");

    /// <summary>The regulations that require a written statement of action.</summary>
    public static readonly Source JointAreaReviewsRegulations2015 =
        new("SI1792", "The Children Act 2004 (Joint Area Reviews) Regulations 2015, SI 2015/1792");

    /// <summary>Ofsted's blog on who inspects.</summary>
    public static readonly Source EducationInspectionBlog2017 = new("EIB17", "Ofsted education inspection blog, 29 November 2017");

    /// <summary>The published list of bank holidays, 2012 to 2028.</summary>
    public static readonly Source GovUkBankHolidays = new("BH", "GOV.UK bank holidays, England and Wales");

    /// <summary>The Act that bank holidays rest on.</summary>
    public static readonly Source BankingAct1971 = new("BFDA71", "Banking and Financial Dealings Act 1971");

    /// <summary>The lists of local authorities of May 2016 and June 2026.</summary>
    public static readonly Source DfeLocalAuthorities = new("DFE", "Department for Education, lists of local authorities in England");

    /// <summary>The public dates of the twenty inspections of 2016.</summary>
    public static readonly Source Inspections2016 = new("INS16", "The twenty inspections of 2016: council pages, published reports, press");

    /// <summary>Advice pages for parents that describe the revisits.</summary>
    public static readonly Source RevisitGuidance = new("RV", "Pages of ipsea.org.uk, natsip.org.uk and derbysendiass on SEND revisits");

    /// <summary>Council pages that quote the handbook of 2016.</summary>
    public static readonly Source CouncilPages = new("CP16", "Council pages that quote the 2016 handbook");

    /// <summary>The framework in force since January 2023.</summary>
    public static readonly Source AreaSend2023 =
        new("AS23", "\"Area SEND inspections: framework and handbook\", in force January 2023, text of 6 June 2025");

    /// <summary>Those who quote the handbook of 2023; what is known only from them is shown as assumed.</summary>
    public static readonly Source AreaSend2023SecondHand = new("AS23S", "Councils, a charity and the press quoting the 2023 handbook or a report");

    /// <summary>Published reports of inspections under the framework of 2023.</summary>
    public static readonly Source AreaSendReports = new("REP23", "56 published reports of area SEND inspections, 2023 to 2026");

    /// <summary>The public dates of 23 inspections under the framework of 2023.</summary>
    public static readonly Source Inspections2023 = new("INS23", "23 inspections of 2023 to 2025, by their published reports");

    /// <summary>The announcements that inspections are suspended, and resumed.</summary>
    public static readonly Source GovUkSuspension = new("SUS20", "GOV.UK, suspension and resumption of local area SEND inspections, 2020 and 2021");

    /// <summary>This library: what it decides where every other source is silent.</summary>
    public static readonly Source Library = new("LIB", "SendInspection.Domain, where the sources are silent");

    /// <summary>Data from outside, whose rows name their own sources.</summary>
    public static readonly Source OutsideData = new("DATA", "Outside data, by its own words");

    /// <summary>Names a source.</summary>
    /// <param name="key">A short key, unique among the sources in use, such as KM17.</param>
    /// <param name="title">The title a reader can find the document by.</param>
    /// <exception cref="ArgumentException">A part is empty, white space or not Unicode.</exception>
    public Source(string key, string title)
    {
        Require.Text(key);
        Require.Text(title);
        Key = key;
        Title = title;
    }

    /// <summary>The short key, such as KM17.</summary>
    public string Key { get; }

    /// <summary>The title a reader can find the document by.</summary>
    public string Title { get; }

    /// <summary>The key and the title.</summary>
    public override string ToString() => $"{Title} [{Key}]";
}
