namespace GraphQLEngine.Execution.Plans;

/// <summary>An operation ready to run with any variables that decide its conditions the same way.</summary>
/// <param name="Root">The fields of the root.</param>
/// <param name="ArgumentSlots">How many fields have arguments that hang on variables.</param>
/// <param name="IsSerial">Whether root fields run one after another.</param>
internal sealed record OperationPlan(SelectionPlan Root, int ArgumentSlots, bool IsSerial);
