using System.Text.Json;
using CareersGraph;
using CareersGraph.Limits;
using GraphQLEngine.Execution;
using TestKit;

namespace CareersGraph.Tests;

/// <summary>Asks the careers schema over the small catalogue.</summary>
internal static class GraphClient
{
    private static readonly ExecutableSchema Schema = CareersSchema.Build();

    /// <summary>The whole response as compact JSON.</summary>
    public static async Task<string> AskAsync(string query, string variables = "{}")
    {
        using var given = JsonDocument.Parse(variables);
        using var result = await Schema.ExecuteAsync(
            new(query, null, given.RootElement), new CareersRequest(TitleSearch.Snapshot(), () => new EchoConversation()), CancellationToken.None);
        return System.Text.Encoding.UTF8.GetString(result.Json.Span);
    }

    /// <summary>What a call cost, as <c>extensions.cost</c> of its answer says.</summary>
    public static async Task<JsonElement> CostAsync(string query, string variables = "{}", ICallBudget? budget = null)
    {
        var response = await AskAsync(new(TitleSearch.Snapshot(), () => new EchoConversation()) { ReportsCost = true, Budget = budget }, query, variables);
        Assert.False(response.TryGetProperty("errors", out var errors), errors.ToString());
        return response.GetProperty("extensions").GetProperty("cost");
    }

    /// <summary>The whole response to a request that a test makes for itself.</summary>
    public static async Task<JsonElement> AskAsync(CareersRequest request, string query, string variables = "{}")
    {
        using var given = JsonDocument.Parse(variables);
        using var result = await Schema.ExecuteAsync(new(query, null, given.RootElement), request, CancellationToken.None);
        return JsonDocument.Parse(result.Json.ToArray()).RootElement;
    }

    /// <summary>The data of a response that has no errors.</summary>
    public static async Task<JsonElement> DataAsync(string query, string variables = "{}")
    {
        var response = JsonDocument.Parse(await AskAsync(query, variables)).RootElement;
        Assert.False(response.TryGetProperty("errors", out var errors), errors.ToString());
        return response.GetProperty("data");
    }

    /// <summary>The first error of a response.</summary>
    public static async Task<JsonElement> ErrorAsync(string query, string variables = "{}") =>
        JsonDocument.Parse(await AskAsync(query, variables)).RootElement.GetProperty("errors")[0];
}
