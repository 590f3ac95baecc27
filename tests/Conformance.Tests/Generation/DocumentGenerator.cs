using GraphQLEngine.Language;
using GraphQLEngine.TypeSystem;

namespace Conformance.Tests.Generation;

/// <summary>A generated document, the names of its operations, and the variables that it may declare.</summary>
internal sealed record GeneratedDocument(string Text, IReadOnlyList<string> Operations, IReadOnlyList<DraftVariable> Variables);

/// <summary>Makes whole documents: fragments first, then the operations that use them, in any order.</summary>
internal static class DocumentGenerator
{
    internal static GeneratedDocument Generate(Schema schema, Dice dice, double faultiness)
    {
        var draft = new Draft(schema, dice, faultiness);
        WriteFragments(draft);
        var definitions = new List<IReadOnlyList<string>>();
        var names = new List<string>();
        var reached = new HashSet<string>();
        var count = dice.Chance(0.2) ? dice.Between(2, 3) : 1;
        for (var number = 0; number < count; number++)
        {
            var name = (count == 1 && dice.Chance(0.4)) || draft.Fault() ? null : draft.Fault() ? "Same" : draft.NewName("Op");
            definitions.Add(WriteOperation(draft, name, reached));
            if (name is not null) names.Add(name);
        }

        foreach (var fragment in draft.Fragments)
            if (reached.Contains(fragment.Name) || draft.Fault()) definitions.Insert(dice.Roll(definitions.Count + 1), fragment.Tokens);
        return new(TokenText.Join([.. definitions.SelectMany(definition => definition)], dice), names, [.. draft.Variables.Values]);
    }

    private static void WriteFragments(Draft draft)
    {
        var types = draft.Schema.Types.Where(type => type is FieldsType or UnionType && !type.Name.StartsWith("__", StringComparison.Ordinal) && !IsSubscription(draft, type)).ToArray();
        for (var count = draft.Dice.Roll(5); count > 0; count--)
            draft.Fragments.Add(new(draft.Fault() ? "FSame" : draft.NewName("F"), draft.Dice.Pick(types)));
        foreach (var fragment in draft.Fragments)
        {
            draft.Begin();
            Describe(draft);
            draft.Add("fragment", fragment.Name, "on", draft.Fault() ? "Elsewhere" : fragment.Type.Name);
            DirectiveWriter.Write(draft, "FRAGMENT_DEFINITION");
            SelectionWriter.Write(draft, fragment.Type, depth: draft.Dice.Between(1, 3));
            (fragment.Tokens, fragment.UsedVariables, fragment.UsedFragments) = (draft.Tokens, draft.UsedVariables, draft.UsedFragments);
        }
    }

    private static IReadOnlyList<string> WriteOperation(Draft draft, string? name, HashSet<string> reached)
    {
        draft.Begin();
        var kind = Kind(draft);
        var root = draft.Schema.RootType(kind)!;
        var isSubscription = kind == OperationType.Subscription;
        DirectiveWriter.Write(draft, kind.ToString().ToUpperInvariant());
        SelectionWriter.Write(draft, root, depth: draft.Dice.Between(1, 5), isSubscription);
        var (body, variables) = (draft.Tokens, Used(draft, reached));
        if (kind == OperationType.Query && name is null && variables.Count == 0 && body[0] == "{" && draft.Dice.Chance(0.7)) return body;
        draft.Begin();
        Describe(draft);
        draft.Add(kind.ToString().ToLowerInvariant());
        if (name is not null) draft.Add(name);
        VariableWriter.Declarations(draft, draft.Variables.Values.Where(variable => variables.Contains(variable.Name)));
        return [.. draft.Tokens, .. body];
    }

    private static OperationType Kind(Draft draft)
    {
        var roots = Enum.GetValues<OperationType>().Where(kind => draft.Schema.RootType(kind) is not null).ToArray();
        return draft.Dice.Chance(0.6) ? OperationType.Query : draft.Dice.Pick(roots);
    }

    /// <summary>Variables that the definition just written uses, itself or through fragments; notes the fragments.</summary>
    private static HashSet<string> Used(Draft draft, HashSet<string> reached)
    {
        var variables = new HashSet<string>(draft.UsedVariables);
        var seen = new HashSet<string>();
        var waiting = new Stack<string>(draft.UsedFragments);
        while (waiting.TryPop(out var name))
        {
            if (!seen.Add(name) || draft.Fragments.Find(fragment => fragment.Name == name) is not { } fragment) continue;
            variables.UnionWith(fragment.UsedVariables);
            foreach (var next in fragment.UsedFragments) waiting.Push(next);
        }

        reached.UnionWith(seen);
        return variables;
    }

    private static bool IsSubscription(Draft draft, NamedType type) => type == draft.Schema.Subscription;

    private static void Describe(Draft draft)
    {
        if (draft.Dice.Chance(0.05)) draft.Add(draft.Dice.Pick(["\"what it is for\"", "\"\"\"\n  what it\n  is for\n\"\"\""]));
    }
}
