// Lists jobs with an advanced apprenticeship, then asks again and is told that nothing has changed.
// Needs the .NET 10 SDK and no package: dotnet run Careers.cs
#:property PublishAot=false
using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

const string Query = """
    query Jobs($first: Int!) {
      occupations(where: { entryRoute: { kind: [APPRENTICESHIP_ADVANCED] } }, first: $first) {
        totalCount
        nodes { title pay { minimum } }
      }
    }
    """;
var address = args.Length > 0 ? args[0] : "http://localhost:5080/graphql";
var variables = new { first = 5 };
var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Query)));
var extensions = new { persistedQuery = new { version = 1, sha256Hash = hash } };
using var http = new HttpClient { Timeout = TimeSpan.FromSeconds(10) };
http.DefaultRequestHeaders.Accept.ParseAdd("application/graphql-response+json");

using var posted = await http.PostAsJsonAsync(address, new { query = Query, variables, extensions });
var answer = await posted.Content.ReadFromJsonAsync<Answer>() ?? throw new InvalidDataException("There is no answer.");
if (answer.Data is not { Occupations: var jobs })
{
    foreach (var error in answer.Errors ?? []) Console.Error.WriteLine($"{error.Message} ({error.Extensions.Code})");
    return 1;
}

Console.WriteLine($"{jobs.TotalCount} jobs in all");
foreach (var job in jobs.Nodes)
{
    var pay = job.Pay.Minimum is { } pounds ? $"from £{pounds.ToString("N0", CultureInfo.InvariantCulture)}" : "pay varies";
    Console.WriteLine($"- {job.Title}: {pay}");
}

// A query that the service knows by its hash can be a short GET, which browsers and proxies may keep.
var byHash = $"{address}?variables={Uri.EscapeDataString(JsonSerializer.Serialize(variables))}"
    + $"&extensions={Uri.EscapeDataString(JsonSerializer.Serialize(extensions))}";
using var first = await http.GetAsync(byHash);
using var asking = new HttpRequestMessage(HttpMethod.Get, byHash);
if (first.Headers.ETag is { } tag) asking.Headers.IfNoneMatch.Add(tag);
using var again = await http.SendAsync(asking);
Console.WriteLine(again.StatusCode == HttpStatusCode.NotModified ? "Asked again: the answer has not changed" : "Asked again: there is another answer");
return 0;

internal sealed record Answer(Data? Data, Error[]? Errors);
internal sealed record Data(Jobs Occupations);
internal sealed record Jobs(int TotalCount, Job[] Nodes);
internal sealed record Job(string Title, Pay Pay);
internal sealed record Pay(int? Minimum);
internal sealed record Error(string Message, ErrorExtensions Extensions);
internal sealed record ErrorExtensions(string Code, string CorrelationId);
