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

    private static readonly string[] Personal =
        ["NHS 943 476 5919", "UPN B801200005001", "DOB 12/03/2009", "OL16 1XU", "07700 900123", "sam@example.org"];

    private readonly string prose = Text(every: int.MaxValue);
    private readonly string marked = Text(every: 1_400); // passages of 14 characters or so: one hundredth of the text

    [Benchmark(Baseline = true)] public int OrdinaryProse() => PersonalDataCheck.Find(prose.AsSpan()).Count;
    [Benchmark] public int OneHundredthPersonal() => PersonalDataCheck.Find(marked.AsSpan()).Count;

    private static string Text(int every)
    {
        StringBuilder text = new();
        int next = every;
        for (int sentence = 0; text.Length < Length; sentence++)
        {
            text.Append(Ordinary[sentence % Ordinary.Length]);
            if (text.Length >= next)
            {
                text.Append(Personal[sentence % Personal.Length]).Append(". ");
                next += every;
            }
        }

        return text.ToString(0, Length);
    }
}
