using System.Collections.Concurrent;
using GraphQLEngine.Execution.Binding;
using GraphQLEngine.Execution.Values;
using GraphQLEngine.Language;
using GraphQLEngine.TypeSystem;

namespace GraphQLEngine.Execution.Plans;

/// <summary>One operation of a valid document, with a plan for each way its conditions were decided so far.</summary>
internal sealed class PreparedOperation
{
    private const int MaximumPlans = 16; // beyond these, plans are made and thrown away: variables must not fill the memory

    private readonly BoundSchema _schema;
    private readonly ObjectType _root;
    private readonly IReadOnlyDictionary<string, FragmentDefinitionNode> _fragments;
    private readonly string[] _conditions;
    private readonly ConcurrentDictionary<string, OperationPlan> _plans = new(StringComparer.Ordinal);

    internal PreparedOperation(
        BoundSchema schema, OperationDefinitionNode definition, ObjectType root,
        IReadOnlyDictionary<string, FragmentDefinitionNode> fragments, IReadOnlySet<string> conditions)
    {
        _schema = schema;
        _root = root;
        _fragments = fragments;
        Definition = definition;
        Variables = [.. definition.Variables.Select(Bind)];
        _conditions = [.. Variables.Select(variable => variable.Name).Where(conditions.Contains)];
    }

    internal OperationDefinitionNode Definition { get; }

    internal BoundVariable[] Variables { get; }

    /// <summary>The plan for these variables.</summary>
    /// <exception cref="Errors.GraphQLException">The plan has too many fields.</exception>
    internal OperationPlan PlanFor(VariableValues variables)
    {
        var key = _conditions.Length == 0 ? "" : string.Concat(_conditions.Select(name => variables.Find(name) switch { true => '1', false => '0', _ => '-' }));
        if (_plans.TryGetValue(key, out var plan)) return plan;
        plan = new PlanCompiler(_schema, _fragments, variables).Compile(Definition, _root);
        return _plans.Count < MaximumPlans ? _plans.GetOrAdd(key, plan) : plan;
    }

    private BoundVariable Bind(VariableDefinitionNode node)
    {
        var type = _schema.Schema.FindType(node.Type) ?? throw new InvalidOperationException($"${node.Variable.Name.Value} has no type: the document was not validated.");
        return new(node.Variable.Name.Value, type.ToString() ?? "", _schema.Coercers.Coercer(type), node.DefaultValue, node.Location);
    }
}
