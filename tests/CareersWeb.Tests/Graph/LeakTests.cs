using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using GraphQLEngine.Errors;
using GraphQLEngine.Execution;
using Microsoft.Extensions.DependencyInjection;

namespace CareersWeb.Tests.Graph;

/// <summary>Ten thousand requests that must fail, each another way: what clients are told names its kind and nothing of our insides.</summary>
public sealed partial class LeakTests
{
    private const int Failures = 10_000;
    private const int Seed = 20_261_122;

    private enum Mood
    {
        Good,
    }

    // What the insides of a program look like. Each is looked for in every answer, in any case.
    private static readonly string[] Patterns =
    [
        "   at ", ".cs:line", "stack trace", "stacktrace", "exception", "system.", "microsoft.", "object reference", "inner", "graphqlengine", "careersgraph",
        "careersweb", "careersdata", "careersbot", "careerscatalogue", "careerssearch", "botprotocol", ".dll", ".pdb", ".cs\"", "c:\\", "/home/", "/root/",
        "/tmp/", "/usr/", "/app/", "/var/", "select ", "insert into", "delete from", "update ", "sqlite", "npgsql", "data source=", "password",
        "host=", "connection string", "null reference", "anonymoustype", "lambda", "movenext", "`1", "system32", "localhost", "127.0.0.1",
    ];

    private static readonly string[] Insides =
    [
        "Object reference not set to an instance of an object.", "SQLite Error 1: 'no such table: Occupations'. SELECT * FROM Occupations",
        "Could not find file '/root/App_Data/careers.db'.", "Host=localhost;Password=hunter2", "   at CareersGraph.Binding.QueryBinding in /home/x/QueryBinding.cs:line 12",
    ];

    [Fact]
    public async Task Failures_TellTheirCodeAndCorrelation_AndNothingOfOurInsides()
    {
        Assert.True(Patterns.Length >= 40);
        await using var careers = await GraphHost.StartAsync();
        await using var broken = await GraphHost.StartAsync(services => services.AddSingleton(Broken()));
        var random = new Random(Seed);
        var faults = new List<string>();
        var codes = new HashSet<string>(StringComparer.Ordinal);
        for (var number = 0; number < Failures && faults.Count < 10; number++)
        {
            var (host, body, contentType) = number % 2 == 0
                ? (broken, BrokenField(random), "application/json")
                : (careers, Wrong(random, number), ContentType(random));
            using var answer = await host.PostAsync(body, contentType);
            var text = await answer.Content.ReadAsStringAsync();
            faults.AddRange(Patterns.Where(pattern => text.Contains(pattern, StringComparison.OrdinalIgnoreCase))
                .Select(pattern => $"{number} [{pattern}]: {text}"));
            faults.AddRange(Shape(text, codes).Select(fault => $"{number} ({body}): {fault}: {text}"));
        }

        Assert.Empty(faults);
        Assert.Superset(
            new HashSet<string>(
                ["BAD_REQUEST", "BAD_USER_INPUT", "INTERNAL_ERROR", "LIMIT_EXCEEDED", "PERSISTED_QUERY_NOT_FOUND", "SYNTAX_ERROR", "VALIDATION_FAILED"]),
            codes);
    }

    // Every error has its code and its correlation id, and one about a limit says which.
    private static IEnumerable<string> Shape(string text, HashSet<string> codes)
    {
        using var json = JsonDocument.Parse(text);
        if (!json.RootElement.TryGetProperty("errors", out var errors) || errors.GetArrayLength() == 0)
        {
            yield return "no error";
            yield break;
        }

        foreach (var error in errors.EnumerateArray())
        {
            if (!error.TryGetProperty("extensions", out var told) || !told.TryGetProperty("code", out var code))
            {
                yield return "no code";
                continue;
            }

            codes.Add(code.GetString()!);
            if (!told.TryGetProperty("correlationId", out var correlation) || correlation.GetString() is not { Length: > 0 })
                yield return "no correlation id";
            if (code.GetString() == "LIMIT_EXCEEDED" && !(told.TryGetProperty("limit", out _) && told.TryGetProperty("maximum", out _)))
                yield return "no limit";
            if (!PlainSentence().IsMatch(error.GetProperty("message").GetString()!)) yield return "no sentence";
        }
    }

    private static ExecutableSchema Broken() => ExecutableSchema.Build(
        """
        type Query { throws(n: Int!): Int later(n: Int!): Int missing: Int! list(n: Int!): [Part!]! scalar: Int mood: Mood }
        type Part { throws: Int! }
        enum Mood { GOOD }
        """,
        bind => bind
            .Enum<Mood>("Mood")
            .Root("Query", type => type
                .Field("throws", int? (_, call) => throw Failure(call.Argument<int>("n")))
                .FieldAsync("later", async ValueTask<int?> (_, call, _) =>
                {
                    await Task.Yield();
                    throw Failure(call.Argument<int>("n"));
                })
                .Field("missing", _ => (int?)null)
                .Field("list", (_, call) => Enumerable.Range(call.Argument<int>("n"), 3).ToArray())
                .Field("scalar", _ => long.MaxValue)
                .Field("mood", _ => (Mood)9))
            .Object<int>("Part", type => type.Field("throws", int (source) => throw Failure(source))));

    private static Exception Failure(int number) => (number % 5) switch
    {
        0 => new InvalidOperationException(Insides[number % Insides.Length], new IOException(Insides[(number + 1) % Insides.Length])),
        1 => new FormatException(Insides[number % Insides.Length]),
        2 => new KeyNotFoundException(Insides[number % Insides.Length]),
        3 => new OperationCanceledException(Insides[number % Insides.Length]),
        _ => new GraphQLException("This is for the client."),
    };

    private static string BrokenField(Random random) => JsonSerializer.Serialize(new
    {
        query = random.Next(6) switch
        {
            0 => "query($n: Int!) { throws(n: $n) }",
            1 => "query($n: Int!) { later(n: $n) }",
            2 => "query($n: Int!) { throws(n: $n) missing }",
            3 => "query($n: Int!) { list(n: $n) { throws } }",
            4 => "query($n: Int!) { throws(n: $n) scalar }",
            _ => "query($n: Int!) { throws(n: $n) mood }",
        },
        variables = new { n = random.Next(1, 1_000_000) },
    });

    private static string Wrong(Random random, int number) => random.Next(12) switch
    {
        0 => $"{{\"query\":\"{{ occupation(slug: \\\"x{number}\\\") {{ nosuch{number} }} }}\"}}",
        1 => $"{{\"query\":\"{{ occupations(first: {random.Next(101, 1_000_000)}) {{ totalCount }} }}\"}}",
        2 => $"{{\"query\":\"{{ occupations(after: \\\"{Convert.ToHexString(BitConverter.GetBytes(random.NextInt64()))}\\\") {{ totalCount }} }}\"}}",
        3 => $"{{\"query\":\"query(${Name(random)}: Int!) {{ families {{ name }} }}\"}}",
        4 => $"{{\"query\":\"{{ families {{ {Name(random)}: name }} \",\"n\":{number.ToString(CultureInfo.InvariantCulture)}}}",
        5 => "{\"query\":\"" + new string('{', random.Next(1, 3_000)) + "\"}",
        6 => $"{{\"query\":{number}}}",
        7 => "{\"query\":\"{ families { name } }\",\"variables\":" + new string('[', random.Next(1, 200)),
        8 => $"{{\"extensions\":{{\"persistedQuery\":{{\"version\":1,\"sha256Hash\":\"{Convert.ToHexStringLower(RandomBytes(random))}\"}}}}}}",
        9 => $"{{\"query\":\"query($i: Int!) {{ suggest(prefix: \\\"a\\\", first: $i) {{ text }} }}\",\"variables\":{{\"i\":{{\"a\":{number}}}}}}}",
        10 => $"[{number}]",
        _ => new string((char)random.Next(32, 127), random.Next(0, 400)),
    };

    private static string ContentType(Random random) => random.Next(10) == 0 ? "text/plain" : "application/json";

    private static string Name(Random random) => "v" + random.Next(1_000_000).ToString(CultureInfo.InvariantCulture);

    private static byte[] RandomBytes(Random random)
    {
        var bytes = new byte[32];
        random.NextBytes(bytes);
        return bytes;
    }

    [GeneratedRegex(@"^\S.*\S$", RegexOptions.Singleline | RegexOptions.NonBacktracking)]
    private static partial Regex PlainSentence();
}
