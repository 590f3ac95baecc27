namespace GraphQLEngine.TypeSystem.Changes;

/// <summary>One difference between two schemas.</summary>
/// <param name="Kind">What sort of change.</param>
/// <param name="Coordinate">Where, as a schema coordinate: <c>Type.field(argument:)</c>, <c>Enum.VALUE</c>,
/// <c>@directive(argument:)</c>.</param>
/// <param name="Message">What happened, as a sentence with the coordinate.</param>
public sealed record SchemaChange(ChangeKind Kind, string Coordinate, string Message)
{
    /// <summary>What it does to clients.</summary>
    public ChangeSeverity Severity => Kind switch
    {
        <= ChangeKind.DirectiveLocationRemoved => ChangeSeverity.Breaking,
        <= ChangeKind.DefaultValueChanged => ChangeSeverity.Dangerous,
        _ => ChangeSeverity.Safe,
    };
}
