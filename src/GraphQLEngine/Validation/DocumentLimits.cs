namespace GraphQLEngine.Validation;

/// <summary>How much one operation may ask for, its fragments counted as if written out wherever they are spread.</summary>
/// <param name="MaximumDepth">Fields inside each other.</param>
/// <param name="MaximumIntrospectionDepth">The same, below <c>__schema</c> and <c>__type</c>.</param>
/// <param name="MaximumAliases">Fields under another name than their own.</param>
/// <param name="MaximumRootFields">Fields of the root.</param>
/// <param name="MaximumDirectives">Directives, those of variables and of the operation itself included.</param>
/// <param name="MaximumFields">Fields in all.</param>
public sealed record DocumentLimits(
    int MaximumDepth = 8, int MaximumIntrospectionDepth = 15, int MaximumAliases = 15, int MaximumRootFields = 10, int MaximumDirectives = 20,
    int MaximumFields = 2_000)
{
    /// <summary>For a public service.</summary>
    public static DocumentLimits Default { get; } = new();

    /// <summary>No limits, for documents that the host itself wrote.</summary>
    public static DocumentLimits None { get; } = new(int.MaxValue, int.MaxValue, int.MaxValue, int.MaxValue, int.MaxValue, int.MaxValue);
}
