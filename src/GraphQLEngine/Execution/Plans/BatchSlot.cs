namespace GraphQLEngine.Execution.Plans;

/// <summary>One item's share of an answer that was fetched for its whole list.</summary>
/// <param name="Field">The field that the answer is of.</param>
/// <param name="Answers">A <c>Task</c> of the answers, one for each item.</param>
/// <param name="Index">Which of them is the item's.</param>
internal sealed record BatchSlot(PlannedField Field, object Answers, int Index);
