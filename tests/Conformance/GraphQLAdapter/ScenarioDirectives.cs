using GraphQLEngine.Errors;
using GraphQLEngine.Execution;
using GraphQLEngine.Language;

namespace GraphQLAdapter;

/// <summary>The directives with which the scenarios say how a field answers.</summary>
internal static class ScenarioDirectives
{
    private static readonly Dictionary<string, Func<DirectiveNode, FieldCall, ScenarioData, object?>?> Rows = new(StringComparer.Ordinal)
    {
        ["resolveString"] = (directive, call, _) => Filled(Text(directive, "value"), call),
        ["argumentsJson"] = (_, call, _) => ArgumentsText.Of(call.Arguments),
        ["resolveTestData"] = (directive, _, data) => data.Find(Text(directive, "name")),
        ["resolvePromiseTestData"] = (directive, _, data) => data.Find(Text(directive, "name")),
        ["resolvePromise"] = null, // the field's own member, later
        ["resolvePromiseString"] = (directive, call, _) => Filled(Text(directive, "value"), call),
        ["resolveEmptyObject"] = (_, _, _) => new object(),
        ["resolveError"] = (directive, _, _) => new GraphQLException(Text(directive, "message")),
        ["resolvePromiseReject"] = (directive, _, _) => new GraphQLException(Text(directive, "message")),
        ["resolveErrorList"] = (directive, _, _) => List(directive),
        ["resolvePromiseRejectList"] = (directive, _, _) => List(directive),
    };

    internal static bool IsKnown(DirectiveNode directive) => Rows.ContainsKey(directive.Name.Value);

    internal static bool IsPromise(DirectiveNode directive) => directive.Name.Value.StartsWith("resolvePromise", StringComparison.Ordinal);

    internal static object? Resolve(DirectiveNode directive, object source, FieldCall call) =>
        Rows[directive.Name.Value] is { } resolve ? resolve(directive, call, call.Context<ScenarioData>()) : ScenarioBinding.Member(source, call);

    /// <summary>Values and failures by turns, a value first.</summary>
    private static object?[] List(DirectiveNode directive)
    {
        var (values, messages) = (Texts(directive, "values"), Texts(directive, "messages"));
        var items = new List<object?>();
        for (var index = 0; index < Math.Max(values.Length, messages.Length); index++)
        {
            if (index < values.Length) items.Add(values[index]);
            if (index < messages.Length) items.Add(new GraphQLException(messages[index]));
        }

        return [.. items];
    }

    /// <summary>The text, each <c>$name</c> in it replaced by the argument of that name.</summary>
    private static string Filled(string text, FieldCall call)
    {
        foreach (var name in call.Arguments.Names) text = text.Replace($"${name}", ArgumentsText.Plain(call.Arguments[name]), StringComparison.Ordinal);
        return text;
    }

    private static string Text(DirectiveNode directive, string argument) => (Find(directive, argument) as StringValueNode)?.Value ?? "";

    private static string[] Texts(DirectiveNode directive, string argument) =>
        [.. (Find(directive, argument) as ListValueNode)?.Values.OfType<StringValueNode>().Select(item => item.Value) ?? []];

    private static ValueNode? Find(DirectiveNode directive, string argument) =>
        directive.Arguments.FirstOrDefault(given => given.Name.Value == argument)?.Value;
}
