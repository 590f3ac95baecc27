using GraphQLEngine.Language;

namespace GraphQLEngine.Validation.Merging;

/// <summary>Two fields that cannot share a response name, and why: a sentence, or the conflicts below them.</summary>
internal sealed record FieldConflict(
    string ResponseName, string? Reason, IReadOnlyList<FieldConflict> Below, IReadOnlyList<FieldNode> Left, IReadOnlyList<FieldNode> Right)
{
    internal string Explanation =>
        Reason ?? string.Join(" and ", Below.Select(conflict => $"subfields \"{conflict.ResponseName}\" conflict because {conflict.Explanation}"));
}
