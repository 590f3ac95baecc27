using GraphQLEngine.Execution;
using GraphQLEngine.Execution.Binding;
using GraphQLEngine.Language;
using GraphQLEngine.TypeSystem;

namespace GraphQLAdapter;

/// <summary>Binds any schema to the data of a case: a field is the member of its name, unless a scenario's directive says otherwise.</summary>
internal static class ScenarioBinding
{
    internal static Action<SchemaBinder> For(Schema schema) => bind =>
    {
        bind.Dynamic((source, call) => Member(source, call), TypeName);
        foreach (var type in schema.Types.OfType<ObjectType>().Where(type => !type.Name.StartsWith("__", StringComparison.Ordinal)))
            bind.Object<object>(type.Name, fields => Bind(fields, type));
    };

    private static void Bind(ObjectBinder<object> fields, ObjectType type)
    {
        foreach (var field in type.Fields)
        {
            if (field.Definition.Directives.FirstOrDefault(ScenarioDirectives.IsKnown) is not { } directive) fields.Field<object?>(field.Name, Named(field.Type));
            else if (ScenarioDirectives.IsPromise(directive))
                fields.FieldAsync<object?>(field.Name, async (source, call, _) =>
                {
                    await Task.Yield();
                    return ScenarioDirectives.Resolve(directive, source, call);
                });
            else fields.Field<object?>(field.Name, (source, call) => ScenarioDirectives.Resolve(directive, source, call));
        }
    }

    /// <summary>Reads the member. Numbers of textual fields are written as the reference implementation writes them.</summary>
    private static Func<object, FieldCall, object?> Named(GraphQLType type) => type.Named.Name switch
    {
        "String" => (source, call) => Text(Member(source, call), _ => true),
        "ID" => (source, call) => Text(Member(source, call), number => Math.Truncate(number) == number),
        _ => Member,
    };

    private static object? Text(object? value, Func<double, bool> isText) => value switch
    {
        double number when isText(number) => JavaScriptNumber.Text(number),
        object?[] items => items.Select(item => Text(item, isText)).ToArray(),
        _ => value,
    };

    /// <summary>The value of the field in the object that it is asked of.</summary>
    internal static object? Member(object source, FieldCall call)
    {
        if (source is ScenarioData data) source = data.Value(data.Root) ?? "";
        return source is ScenarioObject members ? members.Find(call.FieldName) : null;
    }

    private static string? TypeName(object value) => (value as ScenarioObject)?.TypeName;
}
