using System.Text.Json.Nodes;

namespace Conformance.Tests.Differential;

/// <summary>
/// The one place that lists where graphql-js 16.15 and the specification of September 2025 part. The engine follows the specification; each row
/// asks both, so that a row whose difference has gone fails. The generators leave these cases out.
/// </summary>
public sealed class KnownDifferenceTests
{
    private const string Schema = """
        type Query { choose(choice: Choice, choices: [Choice!]): String float(value: Float): String }
        type Subscription { tick: Int tock: Int }
        input Choice @oneOf { a: ID b: Choice }
        """;

    private static readonly Difference[] Rows =
    [
        new("5.2.1.1: a schema without a mutation root has no mutations; 17 has the rule, 16 does not.",
            "mutation { __typename }", "ok", "validation"),
        new("5.2.4.1: the root selection of a subscription has no @skip; 16 decides literal conditions instead.",
            "subscription { tick tock @skip(if: true) }", "ok", "validation"),
        new("5.2.4.1: nor has it @include.",
            "subscription { tick @include(if: true) }", "ok", "validation"),
        new("3.5.2: a literal that is no finite double is no Float; 16 reads it as infinity.",
            "{ float(value: 1e400) }", "ok", "validation"),
        new("5.8.5: a oneOf field is a non-null position, for which a nullable variable with a default will do; 16 wants the variable non-null.",
            "query ($a: ID = \"1\") { choose(choice: { a: $a }) }", "validation", "ok"),
        new("5.8.5: a nullable variable without a default will not do; 16 overlooks it where the oneOf object itself is in a non-null place.",
            "query ($a: ID) { choose(choices: [{ a: $a }]) }", "ok", "validation"),
        new("3.13.3 and 4.2: the reason of @deprecated and includeDeprecated are non-null with defaults; in 16 they are nullable.",
            "{ __type(name: \"Query\") { fields(includeDeprecated: null) { name } } }", "ok", "validation"),
    ];

    [ReferenceFact]
    public async Task Rows_StillDiffer_AndTheEngineFollowsTheSpecification()
    {
        JsonNode[] requests = [.. Rows.Select(row => new JsonObject { ["action"] = "validate", ["sdl"] = Schema, ["document"] = row.Document })];
        var reference = await ReferenceProcess.AnswerAsync(requests);
        var engine = Answers.All(requests);
        Agreement.IsTotal([.. Rows.Where((row, index) => Stage(reference[index]) != row.Reference || Stage(engine[index]) != row.Specification)
            .Select(row => $"{row.Document}: {row.Reason}")]);
    }

    private static string? Stage(JsonNode answer) => (string?)answer["stage"];

    /// <param name="Reason">The section of the specification, and what the two make of it.</param>
    /// <param name="Document">The shortest document that shows it.</param>
    /// <param name="Reference">The stage where the reference stops.</param>
    /// <param name="Specification">The stage where the specification stops, and the engine.</param>
    private sealed record Difference(string Reason, string Document, string Reference, string Specification);
}
