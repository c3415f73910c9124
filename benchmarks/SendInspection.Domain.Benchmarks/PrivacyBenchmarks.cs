using System.Text;
using BenchmarkDotNet.Attributes;

namespace SendInspection.Domain.Benchmarks;

/// <summary>The personal data check over a million characters, so that milliseconds are thousandths of a second per megabyte of plain text.</summary>
[MemoryDiagnoser, SimpleJob(launchCount: 1, warmupCount: 6, iterationCount: 15)]
public class PrivacyBenchmarks
{
    private const int Length = 1_000_000;

    private static readonly string[] Ordinary =
    [
        "The inspection took place from 19 September 2016 to 23 September 2016. ",
        "Leaders know the strengths and weaknesses of provision well, and parents told inspectors so. ",
        "In 2015/16, 43% of pupils with SEND reached the expected standard, up from 38%. ",
        "Children aged 3 to 5 wait up to 26 weeks for therapy; the target is 18 weeks. ",
        "Section 26 of the CFA 2014 requires joint commissioning, which the area’s leaders have been slow to agree. ",
        "The local authority spent £1,234,567 on it, reference 1234567890. ",
        "Young people’s voices are heard, but too few of them are in paid work when they leave school. ",
    ];

    private static readonly string[] Numbers =
    [
        "In 2007, 345 of 23456 pupils (45.3%) waited 12 weeks; see table 3.4, row 45. ",
        "Of 1,204 plans, 87 were late in 2015 and 112 in 2016, a rise of 28.7%. ",
    ];

    private static readonly string[] Arabic =
    [
        "زار المفتشون المدارس في المنطقة وتحدثوا مع الآباء والأطفال عن الخدمات، وكانت النتائج جيدة في معظم الحالات. ",
        "في سنة ٢٠١٦ زار المفتشون ٢٣ مدرسة. ",
    ];

    private static readonly string[] Personal =
        ["NHS 943 476 5919", "UPN B801200005001", "DOB 12/03/2009", "OL16 1XU", "07700 900123", "sam@example.org"];

    private readonly string prose = Text(Ordinary);
    private readonly string marked = Text(Ordinary, every: 1_400); // passages of 14 characters or so: one hundredth of the text
    private readonly string numbers = Text(Numbers);
    private readonly string arabic = Text(Arabic);

    [Benchmark(Baseline = true)] public int OrdinaryProse() => PersonalDataCheck.Find(prose.AsSpan()).Count;
    [Benchmark] public int OneHundredthPersonal() => PersonalDataCheck.Find(marked.AsSpan()).Count;
    [Benchmark] public int ManyNumbers() => PersonalDataCheck.Find(numbers.AsSpan()).Count;
    [Benchmark] public int ArabicProse() => PersonalDataCheck.Find(arabic.AsSpan()).Count;

    private static string Text(string[] sentences, int every = int.MaxValue)
    {
        StringBuilder text = new();
        int next = every;
        for (int sentence = 0; text.Length < Length; sentence++)
        {
            text.Append(sentences[sentence % sentences.Length]);
            if (text.Length >= next)
            {
                text.Append(Personal[sentence % Personal.Length]).Append(". ");
                next += every;
            }
        }

        return text.ToString(0, Length);
    }
}
