using System.Runtime.InteropServices;
using GraphQLEngine.Execution.Plans;
using GraphQLEngine.Execution.Values;

namespace GraphQLEngine.Execution;

/// <summary>What a resolver may know of the field it answers. Valid while the resolver runs.</summary>
[StructLayout(LayoutKind.Auto)]
public readonly struct FieldCall
{
    private readonly PlannedField _field;
    private readonly ResultFrame _frame;

    internal FieldCall(PlannedField field, ResultFrame frame)
    {
        _field = field;
        _frame = frame;
    }

    /// <summary>All arguments, coerced, defaults filled in.</summary>
    public InputObject Arguments => _field.Arguments.For(_frame.Request).Values;

    /// <summary>One argument; the default of <typeparamref name="T"/> when it is null or was not given.</summary>
    /// <exception cref="InvalidOperationException">The schema's type is not read as <typeparamref name="T"/>.</exception>
    public T Argument<T>(string name) => Arguments.Get<T>(name);

    /// <summary>The request's context object, or a service of it when it is an <see cref="IServiceProvider"/>.</summary>
    /// <exception cref="InvalidOperationException">The request has no such context.</exception>
    public T Context<T>() where T : class =>
        _frame.Request.Context as T
        ?? (_frame.Request.Context as IServiceProvider)?.GetService(typeof(T)) as T
        ?? throw new InvalidOperationException($"The request has no context of type {typeof(T).Name}.");

    /// <summary>The field's name in the schema.</summary>
    public string FieldName => _field.Runner.Definition.Name;

    /// <summary>The field's name in the response.</summary>
    public string ResponseName => _field.ResponseName;

    /// <summary>Response names and indexes from the root to this field.</summary>
    public IReadOnlyList<object> Path => _frame.Path.ToArray();

    /// <summary>Signalled when the client has gone or the time is up.</summary>
    public CancellationToken CancellationToken => _frame.Request.CancellationToken;

    /// <summary>Whether a field of this schema name is selected below, so that what nobody asked for need not be worked out.</summary>
    public bool Selects(string fieldName)
    {
        foreach (var selection in _field.Selections)
            foreach (var field in selection.Fields)
                if (field.Runner.Definition.Name == fieldName) return true;
        return false;
    }
}
