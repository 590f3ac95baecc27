using GraphQLEngine.Execution.Plans;
using GraphQLEngine.Execution.Values;
using GraphQLEngine.Language;

namespace GraphQLEngine.Execution;

/// <summary>An operation about to run, for whoever must weigh it first: fragments unfolded, conditions decided, arguments coerced.</summary>
public sealed class SelectedOperation
{
    private readonly OperationPlan _plan;
    private readonly RequestState _request;

    internal SelectedOperation(OperationDefinitionNode definition, OperationPlan plan, RequestState request)
    {
        Definition = definition;
        _plan = plan;
        _request = request;
    }

    /// <summary>The operation as written.</summary>
    public OperationDefinitionNode Definition { get; }

    /// <summary>The request's context object.</summary>
    public object Context => _request.Context;

    /// <summary>The fields of the root, in order.</summary>
    public IEnumerable<SelectedField> Fields => _plan.Root.Fields.Select(planned => new SelectedField(planned, _request));

    /// <summary>Members for the response's <c>extensions</c>; none are written while it is empty.</summary>
    public IDictionary<string, object?> ResponseExtensions => _request.ResponseExtensions;

    /// <summary>Called once when the data is complete, before the extensions are written; null while nobody waits for it.</summary>
    /// <remarks>It is given the value of <c>data</c> as JSON in UTF-8, to be read before it returns. It must not throw.</remarks>
    public Action<ReadOnlyMemory<byte>>? DataWritten
    {
        get => _request.DataWritten;
        set => _request.DataWritten = value;
    }
}

/// <summary>A field about to run.</summary>
public sealed class SelectedField
{
    private readonly PlannedField _field;
    private readonly RequestState _request;

    internal SelectedField(PlannedField field, RequestState request)
    {
        _field = field;
        _request = request;
    }

    /// <summary>The object type it is selected on.</summary>
    public string ParentType => _field.Runner.ParentType;

    /// <summary>Its name in the schema.</summary>
    public string Name => _field.Runner.Definition.Name;

    /// <summary>Its name in the response.</summary>
    public string ResponseName => _field.ResponseName;

    /// <summary>Its definition.</summary>
    public TypeSystem.FieldDefinition Definition => _field.Runner.Definition;

    /// <summary>Where it stands in the document.</summary>
    public Errors.SourceLocation Location => _field.Locations[0];

    /// <summary>Its coerced arguments; empty when they could not be coerced, which the field itself will tell.</summary>
    public InputObject Arguments => _field.Arguments.For(_request).Values;

    /// <summary>What is selected of its value: one list for each object type that the value may have; none for leaves.</summary>
    public IEnumerable<IEnumerable<SelectedField>> Selections =>
        _field.Selections.Select(selection => selection.Fields.Select(planned => new SelectedField(planned, _request)));
}

/// <summary>Weighs operations before any resolver runs.</summary>
public interface IOperationGuard
{
    /// <summary>Looks at an operation; called for every request, so it must be quick.</summary>
    /// <returns>Why it may not run; null when it may.</returns>
    Errors.GraphQLError? Check(SelectedOperation operation);
}
