using System.Text.Json.Nodes;
using GraphQLEngine.TypeSystem;

namespace Conformance.Tests.Generation;

/// <summary>Makes values for the variables of a document: most fit, some are missing, null or wrong.</summary>
internal sealed class VariableGenerator(Dice dice, double faultiness)
{
    private static readonly JsonNode?[] Misfits =
    [
        null, JsonValue.Create("text"), JsonValue.Create(1.5), JsonValue.Create(2147483648), JsonValue.Create(true), JsonValue.Create(""), new JsonArray(), new JsonArray(1, null, "a"),
        new JsonObject(), new JsonObject { ["nope"] = 1 }, JsonValue.Create("RED"), JsonValue.Create(-0.5), JsonValue.Create(1e3),
    ];

    internal JsonObject Generate(IEnumerable<DraftVariable> variables)
    {
        var values = new JsonObject();
        foreach (var variable in variables)
        {
            var mayBeAbsent = variable.Default.Count > 0 || variable.Type is not NonNullType;
            if (dice.Chance(mayBeAbsent ? 0.4 : faultiness)) continue;
            values[variable.Name] = Value(variable.Type, depth: 3);
        }

        if (dice.Chance(0.1)) values["nobodyAsked"] = 1;
        return values;
    }

    private JsonNode? Value(GraphQLType type, int depth)
    {
        if (dice.Chance(faultiness)) return dice.Pick(Misfits)?.DeepClone();
        if (type is not NonNullType && dice.Chance(0.1)) return null;
        return type.Nullable switch
        {
            ListType list when dice.Chance(0.15) => Value(list.Item is NonNullType ? list.Item : new NonNullType(list.Item), depth),
            ListType list => new JsonArray([.. Enumerable.Range(0, dice.Roll(4)).Select(_ => Value(list.Item, depth))]),
            EnumType @enum => dice.Pick([.. @enum.Values]).Name,
            InputObjectType input => Object(input, depth),
            var scalar => Scalar(scalar.Named.Name),
        };
    }

    private JsonObject Object(InputObjectType input, int depth)
    {
        var json = new JsonObject();
        var fields = input.Fields.Where(field => field.IsRequired || depth > 0 || field.Type.Named is not InputObjectType).ToArray();
        if (input.IsOneOf && !dice.Chance(faultiness)) fields = [dice.Pick(fields)];
        foreach (var field in fields)
            if (input.IsOneOf || (field.IsRequired ? !dice.Chance(faultiness) : dice.Chance(0.5)))
                json[field.Name] = Value(input.IsOneOf ? new NonNullType(field.Type) : field.Type, depth - 1);
        if (dice.Chance(faultiness)) json["nope"] = 1;
        return json;
    }

    private JsonNode? Scalar(string name) => name switch
    {
        "Int" => dice.Pick<JsonNode>([0, 1, -5, int.MaxValue, int.MinValue, 2.0])?.DeepClone(),
        "Float" => dice.Pick<JsonNode>([0, 1, 1.25, -3e-9, 1e21])?.DeepClone(),
        "Boolean" => dice.Chance(0.5),
        "ID" => dice.Pick<JsonNode>(["a", "", 1, 42, 3.0])?.DeepClone(),
        "String" => dice.Pick(["", "plain", "é 𝄞", "a\n\"b\"\\"]),
        _ => dice.Pick<JsonNode?>(["any", 1, 2.5, true, new JsonArray(1, null, "x"), new JsonObject { ["b"] = 1, ["a"] = new JsonArray() }])?.DeepClone(),
    };
}
