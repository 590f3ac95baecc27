using System.Text.Json;
using System.Text.RegularExpressions;
using CareersSearch.Analysis;
using CareersSearch.Tests.Evaluation;

namespace CareersSearch.Tests.Lucene;

/// <summary>Holds the strict mode against Lucene itself.</summary>
public sealed partial class AgreementTests
{
    private const int Words = 5_000;

    // Tokens, totals, order above the last score and scores to one part in 10,000; the seed makes the same queries each time.
    [LuceneFact]
    public async Task Adapter_GeneratedQueries_AgreesWithLucene()
    {
        using var oracle = new LuceneOracle();
        await oracle.PrepareAsync();
        var (code, output) = await LuceneOracle.RunAsync("node",
        [
            Path.Combine(LuceneOracle.Harness!, "lucene-differential.mjs"), "--catalogue", oracle.Catalogue, "--lucene", oracle.Classes,
            "--adapter", $"dotnet '{LuceneOracle.Adapter}'", "--count", "2500", "--seed", "1",
        ]);
        Assert.True(code == 0, output);
        Assert.Contains("agreement with Lucene 3020/3020 = 100.00 %", output, StringComparison.Ordinal);
    }

    [LuceneFact]
    public async Task Stemmer_WordsOfTheCatalogue_AgreesWithLucene()
    {
        var words = SampleWords();
        Assert.Equal(Words, words.Length);
        using var oracle = new LuceneOracle();
        await oracle.PrepareAsync();
        var answers = await oracle.AskAsync(words.Select(word => JsonSerializer.Serialize(new { op = "analyze", text = word })));
        Assert.Equal(answers.Select(TermsOf), words.Select(word => string.Join(' ', EnglishAnalysis.Lucene.Terms(word))));
    }

    [Fact]
    public async Task Adapter_LinesThatAreNoRequests_AnswersEachWithAnError()
    {
        var catalogue = Path.GetTempFileName();
        await File.WriteAllTextAsync(catalogue, """[{"id": "a", "title": "Nurse", "aliases": ["RN"]}]""");
        string[] lines =
        [
            "nonsense", "[1]", "{}", """{"id":1,"id":2}""", """{"id":3,"op":7}""", """{"id":4,"op":"search"}""",
            """{"id":5,"op":"analyze","text":null}""", """{"id":6,"op":"search","query":"("}""",
            """{"id":7,"op":"analyze","text":"\ud800"}""", """{"op":"search","query":"nurse","field":"title","k":1}""",
        ];
        var answers = await LuceneOracle.AskAdapterAsync(catalogue, lines);
        File.Delete(catalogue);
        Assert.Equal(lines.Length, answers.Length);
        Assert.All(answers[..^1], answer => Assert.Contains("\"error\":", answer, StringComparison.Ordinal));
        Assert.StartsWith("{\"hits\":[[\"a\",", answers[^1], StringComparison.Ordinal);
    }

    // Every word of the data, and each again with common endings, in an order that mixes them; the first 5,000.
    private static string[] SampleWords()
    {
        var texts = Directory.EnumerateFiles(Surroundings.Find("data/occupations")!, "*.json").Order(StringComparer.Ordinal)
            .Select(File.ReadAllText);
        var found = texts.SelectMany(text => Letters().Matches(text)).Select(match => match.Value.ToLowerInvariant()).Distinct()
            .Order(StringComparer.Ordinal);
        string[] endings = ["", "s", "ing", "ed", "ness", "ational", "ization", "fully"];
        var random = new Random(5);
        return [.. found.SelectMany(word => endings.Select(ending => word + ending)).OrderBy(_ => random.Next()).Take(Words)];
    }

    private static string TermsOf(string answer)
    {
        using var json = JsonDocument.Parse(answer);
        return string.Join(' ', json.RootElement.GetProperty("tokens").EnumerateArray().Select(token => token[0].GetString()));
    }

    [GeneratedRegex("[A-Za-z]{2,}", RegexOptions.NonBacktracking)]
    private static partial Regex Letters();
}
