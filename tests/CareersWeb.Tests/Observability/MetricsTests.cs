using System.ComponentModel.DataAnnotations;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.RegularExpressions;
using CareersWeb.Observability;

namespace CareersWeb.Tests.Observability;

/// <summary>What a Prometheus server reads.</summary>
[Collection(MetricsGroup.Name)]
public sealed partial class MetricsTests(ObservedHost host)
{
    private const int MostLooks = 600;

    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(100);

    [Fact]
    public async Task Metrics_AfterACallAndATurn_CountBoth()
    {
        using var page = await host.Client.GetAsync("/occupations");
        using var turn = await host.Client.PostAsJsonAsync("/graphql", new { query = """mutation { sendMessage(input: { text: "hello" }) { conversationId } }""" });

        var text = await ReadAsync();
        for (var look = 1; look < MostLooks && !CallOfThePage().IsMatch(text); look++) // a call is counted when all of it is over, after it is answered
        {
            await Task.Delay(BetweenLooks);
            text = await ReadAsync();
        }

        Assert.Matches(CallOfThePage(), text);
        Assert.Matches(@"careers_chat_turn_duration_seconds_count\{channel=""inprocess"",outcome=""answered""\} [1-9]", text);
        Assert.Matches("\ncareers_catalogue_occupations [0-9]+\n", text); // of another host of this process, perhaps, which has not yet read its catalogue
    }

    [Fact]
    public async Task Metrics_EveryLine_IsOfTheTextFormat()
    {
        var lines = (await ReadAsync()).TrimEnd('\n').Split('\n');

        Assert.All(lines, line => Assert.Matches(LineOfMetrics(), line));
        var names = lines.Where(line => line.StartsWith("# TYPE ", StringComparison.Ordinal)).ToList();
        Assert.Equal(names.Distinct(), names);
        Assert.All(Buckets(lines), buckets => Assert.Equal(buckets.Order(), buckets));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("Bearer another-key-of-no-use")]
    [InlineData("Basic " + ObservedHost.MetricsKey)]
    public async Task Metrics_WithoutTheKey_AreRefused(string? authorization)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/metrics");
        if (authorization is not null) request.Headers.Authorization = AuthenticationHeaderValue.Parse(authorization);

        using var answer = await host.Client.SendAsync(request);

        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        Assert.DoesNotContain("careers_", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(15, false)]
    [InlineData(16, true)]
    public void Key_ThatCouldBeGuessed_IsRefusedAtTheStart(int length, bool passes)
    {
        var options = new ObservabilityOptions { MetricsKey = new string('k', length) };

        Assert.Equal(passes, Validator.TryValidateObject(options, new(options), null, validateAllProperties: true));
    }

    // The counts of each series' buckets, which grow as their bounds do.
    private static IEnumerable<List<long>> Buckets(IEnumerable<string> lines) => lines
        .Select(line => BucketLine().Match(line)).Where(match => match.Success)
        .GroupBy(match => match.Groups["series"].Value, match => long.Parse(match.Groups["count"].ValueSpan, System.Globalization.CultureInfo.InvariantCulture))
        .Select(counts => counts.ToList());

    private async Task<string> ReadAsync()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/metrics");
        request.Headers.Authorization = new("Bearer", ObservedHost.MetricsKey);
        using var answer = await host.Client.SendAsync(request);
        Assert.Equal("text/plain; version=0.0.4; charset=utf-8", answer.Content.Headers.ContentType?.ToString());
        return await answer.Content.ReadAsStringAsync();
    }

    [GeneratedRegex("""http_server_request_duration_seconds_count\{[^}]*http_route="/?[Oo]ccupations[^}]*\} [1-9]""", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex CallOfThePage();

    [GeneratedRegex("""^(# (HELP|TYPE) [a-zA-Z_:][a-zA-Z0-9_:]* .+|[a-zA-Z_:][a-zA-Z0-9_:]*(\{([a-zA-Z_][a-zA-Z0-9_]*="([^"\\]|\\.)*",?)+\})? (-?[0-9.]+(E[+-]?[0-9]+)?|NaN|[+-]?Inf))$""", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex LineOfMetrics();

    [GeneratedRegex("""^(?<series>\w+_bucket\{.*?),?le="[^"]+"\} (?<count>[0-9]+)$""", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex BucketLine();
}

/// <summary>
/// Runs when all other hosts of the process are gone, with one of its own: instruments are found by name in the whole process, and those of a host
/// that ends take those of the same name with them.
/// </summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class MetricsGroup : ICollectionFixture<ObservedHost>
{
    public const string Name = "metrics";
}
