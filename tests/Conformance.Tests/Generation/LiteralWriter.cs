using GraphQLEngine.TypeSystem;

namespace Conformance.Tests.Generation;

/// <summary>Writes literals of input types, variables among them, and now and then something that does not fit.</summary>
internal static class LiteralWriter
{
    private static readonly string[] Ints = ["0", "1", "-1", "42", "-0", "2147483647", "-2147483648"];
    private static readonly string[] Floats = ["0.0", "1.5", "-2.25", "1e3", "6.02E23", "-1E-7", "3", "-4", "123456789.125", "0.1"];
    private static readonly string[] Strings =
    [
        "\"\"", "\"a\"", "\"two words\"", "\"é\"", "\"\\u00e9\\n\\t\"", "\"\\\"quoted\\\" \\\\ \\/\"", "\"𝄞\"", "\"\\uD834\\uDD1E\"", "\"\\u{1F600}\"", "\"\\b\\f\\r\"",
        "\"\"\"block\"\"\"", "\"\"\"\n    indented\n      more\n\n    back\n  \"\"\"", "\"\"\"one \\\"\"\" two\"\"\"", "\"\"\"\"\"\"", "\"# no comment\"", "\"1\"",
    ];

    private static readonly string[] Misfits =
        ["1", "2147483648", "-2147483649", "1.5", "\"text\"", "true", "null", "RED", "NOWHERE", "[]", "[1]", "[null]", "{}", "{a:1}", "[[\"x\"]]"];

    /// <summary>Writes a value for a place.</summary>
    /// <param name="draft">The document.</param>
    /// <param name="type">What the place expects.</param>
    /// <param name="constant">Whether variables are forbidden.</param>
    /// <param name="depth">How much deeper input objects may go.</param>
    internal static void Write(Draft draft, GraphQLType type, bool constant, int depth)
    {
        if (draft.Fault()) draft.Add(draft.Dice.Pick(Misfits));
        else if (!constant && draft.Dice.Chance(0.3)) VariableWriter.Use(draft, type);
        else if (type is NonNullType nonNull) WriteValue(draft, nonNull.Inner, constant, depth);
        else if (draft.Dice.Chance(0.08)) draft.Add("null");
        else WriteValue(draft, type, constant, depth);
    }

    private static void WriteValue(Draft draft, GraphQLType type, bool constant, int depth)
    {
        var dice = draft.Dice;
        switch (type)
        {
            case ListType list when dice.Chance(0.15) && list.Item is not NonNullType: WriteValue(draft, list.Item, constant, depth); break;
            case ListType list when dice.Chance(0.1) && list.Item is NonNullType item: WriteValue(draft, item.Inner, constant, depth); break;
            case ListType list:
                draft.Add("[");
                for (var count = dice.Between(0, 3); count > 0; count--) Write(draft, list.Item, constant, depth);
                draft.Add("]");
                break;
            case EnumType @enum: draft.Add(dice.Pick([.. @enum.Values]).Name); break;
            case InputObjectType input: WriteObject(draft, input, constant, depth); break;
            default: WriteScalar(draft, type.Named.Name, constant, depth); break;
        }
    }

    private static void WriteScalar(Draft draft, string name, bool constant, int depth)
    {
        var dice = draft.Dice;
        switch (name)
        {
            case "Int": draft.Add(dice.Pick(Ints)); break;
            case "Float": draft.Add(dice.Pick(Floats)); break;
            case "Boolean": draft.Add(dice.Chance(0.5) ? "true" : "false"); break;
            case "ID": draft.Add(dice.Chance(0.5) ? dice.Pick(Ints) : dice.Pick(Strings)); break;
            case "String": draft.Add(dice.Pick(Strings)); break;
            default: WriteAnything(draft, constant, depth); break;
        }
    }

    /// <summary>A literal for a scalar of the schema's own, which takes any.</summary>
    private static void WriteAnything(Draft draft, bool constant, int depth)
    {
        var dice = draft.Dice;
        switch (dice.Roll(depth > 0 ? 9 : 6))
        {
            case 0: draft.Add(dice.Pick(Ints)); break;
            case 1: draft.Add(dice.Pick(Floats)); break;
            case 2: draft.Add(dice.Pick(Strings)); break;
            case 3: draft.Add("true"); break;
            case 4: draft.Add("WORD"); break;
            case 5: draft.Add("null"); break;
            case 6:
                draft.Add("[");
                for (var count = dice.Between(0, 3); count > 0; count--) WriteAnything(draft, constant, depth - 1);
                draft.Add("]");
                break;
            case 7 when !constant && draft.Variables.Count > 0: VariableWriter.UseAny(draft); break;
            default:
                draft.Add("{");
                foreach (var key in new[] { "k", "l", "m" }.Take(dice.Roll(4)))
                {
                    draft.Add(key, ":");
                    WriteAnything(draft, constant, depth - 1);
                }

                draft.Add("}");
                break;
        }
    }

    private static void WriteObject(Draft draft, InputObjectType input, bool constant, int depth)
    {
        draft.Add("{");
        foreach (var field in Chosen(draft, input, depth))
        {
            draft.Add(draft.Fault() ? draft.Dice.Pick(["x", "y", "nope", "byId", "corner"]) : field.Name, ":");
            if (input.IsOneOf) WriteOneOf(draft, field.Type, constant, depth - 1);
            else Write(draft, field.Type, constant, depth - 1);
        }

        draft.Add("}");
    }

    /// <summary>The one field that is given: never null, and of variables only those that are never null (see the known differences).</summary>
    private static void WriteOneOf(Draft draft, GraphQLType type, bool constant, int depth)
    {
        if (!constant && draft.Dice.Chance(0.3)) VariableWriter.UseStrict(draft, type);
        else WriteValue(draft, type is ListType list ? new ListType(new NonNullType(list.Item.Nullable)) : type.Nullable, constant, depth);
    }

    private static IEnumerable<InputValueDefinition> Chosen(Draft draft, InputObjectType input, int depth)
    {
        var dice = draft.Dice;
        var usable = input.Fields.Where(field => field.IsRequired || depth > 0 || field.Type.Named is not InputObjectType).ToArray();
        if (input.IsOneOf && !draft.Fault()) return [dice.Pick(usable)];
        var chosen = usable.Where(field => field.IsRequired ? !draft.Fault() : dice.Chance(0.5)).ToList();
        if (draft.Fault() && chosen.Count > 0) chosen.Add(chosen[0]);
        return dice.Chance(0.5) ? chosen : chosen.AsEnumerable().Reverse();
    }
}
