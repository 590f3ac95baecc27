using GraphQLEngine.Language;
using GraphQLEngine.TypeSystem;

namespace GraphQLEngine.Validation.Rules;

/// <summary>Fragments do not contain themselves.</summary>
/// <remarks>Source: GraphQL specification, section 5.5.2.2.</remarks>
internal sealed class NoFragmentCyclesRule(ValidationContext context) : ValidationRule(context)
{
    private readonly HashSet<string> _visited = new(StringComparer.Ordinal);
    private readonly List<FragmentSpreadNode> _path = [];
    private readonly Dictionary<string, int> _positions = new(StringComparer.Ordinal);

    internal override void Enter(Node node)
    {
        if (node is FragmentDefinitionNode fragment) Follow(fragment);
    }

    private void Follow(FragmentDefinitionNode fragment)
    {
        if (!_visited.Add(fragment.Name.Value)) return;
        var spreads = Context.References.Spreads(fragment.SelectionSet);
        if (spreads.Count == 0) return;
        _positions[fragment.Name.Value] = _path.Count;
        foreach (var spread in spreads)
        {
            _path.Add(spread);
            if (!_positions.TryGetValue(spread.Name.Value, out var position))
            {
                if (Context.Fragments.TryGetValue(spread.Name.Value, out var next)) Follow(next);
            }
            else
            {
                var cycle = _path[position..];
                var via = string.Join(", ", cycle[..^1].Select(step => $"\"{step.Name.Value}\""));
                Context.Report(
                    $"Cannot spread fragment \"{spread.Name.Value}\" within itself{(via.Length > 0 ? $" via {via}" : "")}.", cycle);
            }

            _path.RemoveAt(_path.Count - 1);
        }

        _positions.Remove(fragment.Name.Value);
    }
}
