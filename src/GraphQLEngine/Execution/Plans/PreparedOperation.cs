using System.Collections.Concurrent;
using System.Text;
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
    private OperationPlan? _only; // null: not made yet, or there is one for each way that the conditions fall

    internal PreparedOperation(
        BoundSchema schema, OperationDefinitionNode definition, ObjectType root,
        IReadOnlyDictionary<string, FragmentDefinitionNode> fragments, IReadOnlySet<string> conditions)
    {
        _schema = schema;
        _root = root;
        _fragments = fragments;
        Definition = definition;
        Variables = new([.. definition.Variables.Select(Bind)]);
        _conditions = [.. definition.Variables.Select(variable => variable.Variable.Name.Value).Where(conditions.Contains)];
        Utf8Name = definition.Name is { } name ? Encoding.UTF8.GetBytes(name.Value) : [];
    }

    internal OperationDefinitionNode Definition { get; }

    internal BoundVariables Variables { get; }

    /// <summary>The name as a request's JSON has it; empty when the operation has none.</summary>
    internal byte[] Utf8Name { get; }

    /// <summary>The plan for these variables.</summary>
    /// <exception cref="Errors.GraphQLException">The plan has too many fields.</exception>
    internal OperationPlan PlanFor(VariableValues variables)
    {
        if (_only is { } only) return only;
        var key = _conditions.Length == 0 ? "" : string.Concat(_conditions.Select(name => variables.Find(name) switch { true => '1', false => '0', _ => '-' }));
        if (_plans.TryGetValue(key, out var plan)) return plan;
        plan = new PlanCompiler(_schema, _fragments, variables).Compile(Definition, _root);
        if (_conditions.Length == 0) _only = plan;
        return _plans.Count < MaximumPlans ? _plans.GetOrAdd(key, plan) : plan;
    }

    private BoundVariable Bind(VariableDefinitionNode node)
    {
        var type = _schema.Schema.FindType(node.Type) ?? throw new InvalidOperationException($"${node.Variable.Name.Value} has no type: the document was not validated.");
        return new(node.Variable.Name.Value, type.ToString() ?? "", _schema.Coercers.Coercer(type), node.DefaultValue, node.Location);
    }
}
