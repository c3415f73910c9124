using SendInspection.Domain.Json;
using SendInspection.Domain.Tests.Inspections;

namespace SendInspection.Domain.Tests.Fuzz;

/// <summary>Every file of tests/corpus: documents made to hurt, and every finding of tests/fuzz.</summary>
public class CorpusTests
{
    private static readonly string Folder = Repository.PathOf("tests/corpus");

    public static TheoryData<string> Files =>
    [
        .. Directory.GetFiles(Folder, "*", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(Folder, path).Replace('\\', '/'))
            .Where(path => path.Contains('/', StringComparison.Ordinal))
            .Order(StringComparer.Ordinal),
    ];

    [Theory, MemberData(nameof(Files))]
    public void Every_promise_is_kept_for(string file)
    {
        Exception? broken = Record.Exception(() => Contract.Checks[file.Split('/')[0]](File.ReadAllBytes(Path.Combine(Folder, file))));
        Assert.True(broken is null, $"{file}: {broken}");
    }

    [Fact]
    public void Every_check_has_a_folder() => Assert.Equal(Contract.Checks.Keys.Order(StringComparer.Ordinal), Directory.GetDirectories(Folder).Select(Path.GetFileName).Order(StringComparer.Ordinal));

    /// <summary>The stories of both editions are what the fuzzer starts from; <c>WRITE_DOCS=1 dotnet test</c> writes them.</summary>
    [Fact]
    public void The_corpus_has_every_story_as_a_history()
    {
        foreach ((string edition, InspectionEvent[][] stories) in new[] { ("2016", Stories.All), ("2023", Stories.All2023) })
        {
            for (int index = 0; index < stories.Length; index++)
            {
                string path = Path.Combine(Folder, "history", $"story-{edition}-{index + 1}.json");
                string json = SendInspectionJson.Write(Stories.Events(stories[index]).ToValueList());
                if (Environment.GetEnvironmentVariable("WRITE_DOCS") == "1")
                {
                    File.WriteAllText(path, json);
                }

                Assert.Equal(json, File.ReadAllText(path));
            }
        }
    }
}
