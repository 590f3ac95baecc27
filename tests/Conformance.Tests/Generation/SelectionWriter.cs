using GraphQLEngine.TypeSystem;

namespace Conformance.Tests.Generation;

/// <summary>Writes selection sets: fields, inline fragments and spreads.</summary>
internal static class SelectionWriter
{
    private static readonly string[] WrongFields = ["nope", "name", "weight", "owner", "x", "__typename2", "Query", "__schema", "__type", "lives", "int"];

    internal static void Write(Draft draft, NamedType parent, int depth, bool isSubscriptionRoot = false)
    {
        draft.Add("{");
        var count = isSubscriptionRoot && !draft.Fault() ? 1 : draft.Dice.Between(1, depth > 3 ? 4 : 3);
        for (; count > 0; count--) WriteSelection(draft, parent, depth, isSubscriptionRoot);
        draft.Add("}");
    }

    private static void WriteSelection(Draft draft, NamedType parent, int depth, bool isSubscriptionRoot)
    {
        var dice = draft.Dice;
        if (depth > 0 && dice.Chance(parent is FieldsType ? 0.15 : 0.6)) WriteInline(draft, parent, depth, isSubscriptionRoot);
        else if (dice.Chance(0.15) && Spreadable(draft, parent) is { Length: > 0 } fragments) WriteSpread(draft, dice.Pick(fragments), isSubscriptionRoot);
        else WriteField(draft, parent, depth, isSubscriptionRoot);
    }

    private static void WriteInline(Draft draft, NamedType parent, int depth, bool isSubscriptionRoot)
    {
        draft.Add("...");
        var condition = parent;
        if (draft.Dice.Chance(0.85))
        {
            condition = draft.Dice.Pick(Conditions(draft, parent));
            draft.Add("on", draft.Fault() ? draft.Dice.Pick(["Nowhere", "String", "Point", "Sound"]) : condition.Name);
        }

        DirectiveWriter.Write(draft, "INLINE_FRAGMENT", isSubscriptionRoot: isSubscriptionRoot);
        Write(draft, condition, depth - 1, isSubscriptionRoot);
    }

    private static void WriteSpread(Draft draft, string fragment, bool isSubscriptionRoot)
    {
        draft.UsedFragments.Add(fragment);
        draft.Add("...", draft.Fault() ? "Unknown" : fragment);
        DirectiveWriter.Write(draft, "FRAGMENT_SPREAD", isSubscriptionRoot: isSubscriptionRoot);
    }

    private static void WriteField(Draft draft, NamedType parent, int depth, bool isSubscriptionRoot)
    {
        if (draft.Fault())
        {
            draft.Add(draft.Dice.Pick(WrongFields));
            if (draft.Dice.Chance(0.3)) draft.Add("(", "a", ":", "1", ")");
            if (draft.Dice.Chance(0.3)) draft.Add("{", "inner", "}");
            return;
        }

        var fields = ((parent as FieldsType)?.Fields ?? []).Where(field => depth > 0 || field.Type.Named is ScalarType or EnumType).ToArray();
        if (fields.Length == 0 || (!isSubscriptionRoot && draft.Dice.Chance(0.1)))
        {
            if (draft.Dice.Chance(0.2)) draft.Add(draft.NewName("t"), ":");
            draft.Add("__typename");
            return;
        }

        WriteField(draft, draft.Dice.Pick(fields), depth, isSubscriptionRoot);
    }

    private static void WriteField(Draft draft, FieldDefinition field, int depth, bool isSubscriptionRoot)
    {
        var start = draft.Tokens.Count;
        draft.Add(field.Name);
        var hasArguments = ArgumentWriter.Write(draft, field.Arguments);
        if (draft.IsFaulty && draft.Dice.Chance(0.12)) draft.Tokens.InsertRange(start, [draft.Dice.Pick(["same", "other", "name"]), ":"]);
        else if (hasArguments || draft.Dice.Chance(0.15)) draft.Tokens.InsertRange(start, [draft.NewName("f"), ":"]);
        DirectiveWriter.Write(draft, "FIELD", isSubscriptionRoot: isSubscriptionRoot);
        var isComposite = field.Type.Named is not (ScalarType or EnumType);
        if (isComposite != draft.Fault()) Write(draft, isComposite ? field.Type.Named : draft.Schema.Query!, depth - 1);
    }

    /// <summary>Types that an inline fragment on the parent may name.</summary>
    private static NamedType[] Conditions(Draft draft, NamedType parent) =>
    [
        .. draft.Schema.Types.Where(type => type is FieldsType or UnionType && !type.Name.StartsWith("__", StringComparison.Ordinal))
            .Where(type => draft.Fault() || Overlap(draft.Schema, type, parent)).DefaultIfEmpty(parent),
    ];

    private static string[] Spreadable(Draft draft, NamedType parent) =>
        [.. draft.Fragments.Where(fragment => draft.Fault() || (fragment.Tokens.Count > 0 && Overlap(draft.Schema, fragment.Type, parent))).Select(fragment => fragment.Name)];

    private static bool Overlap(Schema schema, NamedType left, NamedType right) => schema.PossibleTypes(left).Intersect(schema.PossibleTypes(right)).Any();
}
