using System.Text.Json.Nodes;
using GraphQLEngine.TypeSystem;

namespace Conformance.Tests.Generation;

/// <summary>Makes data for a schema to be executed on: some of it null, failing or of another kind than the schema says.</summary>
/// <remarks>There are a few objects of each type, and fields point to them by name, so that queries of any depth find something.</remarks>
internal sealed class DataGenerator(Schema schema, Dice dice)
{
    private const int ObjectsOfEachType = 3;

    private static readonly JsonNode?[] Misfits =
    [
        JsonValue.Create("text"), JsonValue.Create(1.5), JsonValue.Create(7), JsonValue.Create(true), JsonValue.Create("12"), JsonValue.Create(""), JsonValue.Create(3000000000),
        JsonValue.Create("1,000"), new JsonArray(), new JsonArray(1, "a"), new JsonObject { ["a"] = 1 }, JsonValue.Create(1e21), JsonValue.Create(1.5e-7), JsonValue.Create(0.1), JsonValue.Create(1e300),
    ];

    private readonly double _nulls = dice.Pick([0.0, 0.03, 0.1, 0.3]);
    private readonly double _failures = dice.Pick([0.0, 0.02, 0.1]);
    private readonly double _misfits = dice.Pick([0.0, 0.0, 0.03]);

    /// <summary>Named objects: <c>Dog0</c> and so on by their type's name, and <c>root</c>.</summary>
    internal JsonObject Generate()
    {
        var data = new JsonObject();
        foreach (var type in schema.Types.OfType<ObjectType>().Where(type => !type.Name.StartsWith("__", StringComparison.Ordinal)))
            for (var number = 0; number < ObjectsOfEachType; number++) data[$"{type.Name}{number}"] = Object(type);
        data["root"] = Root();
        return data;
    }

    /// <summary>What operations of any kind start from.</summary>
    private JsonObject Root()
    {
        var json = new JsonObject();
        foreach (var type in new[] { schema.Query, schema.Mutation, schema.Subscription }.OfType<ObjectType>())
            foreach (var (name, value) in Object(type)) json[name] = value?.DeepClone();
        return json;
    }

    private JsonObject Object(ObjectType type)
    {
        var json = new JsonObject { ["__typename"] = type.Name };
        foreach (var field in type.Fields)
            if (!dice.Chance(_nulls / 2)) json[field.Name] = Value(field.Type); // a member that is absent is null
        return json;
    }

    private JsonNode? Value(GraphQLType type)
    {
        if (dice.Chance(_nulls)) return null;
        if (dice.Chance(_failures)) return new JsonObject { ["$error"] = "It failed." };
        if (dice.Chance(_misfits)) return dice.Pick(Misfits)?.DeepClone();
        return type.Nullable switch
        {
            ListType list => new JsonArray([.. Enumerable.Range(0, dice.Roll(4)).Select(_ => Value(list.Item))]),
            EnumType @enum => dice.Chance(_misfits) ? "NO_SUCH_VALUE" : dice.Pick([.. @enum.Values]).Name,
            ScalarType scalar => Scalar(scalar.Name),
            var composite => Reference(composite.Named),
        };
    }

    private JsonNode Reference(NamedType type)
    {
        var possible = dice.Chance(_misfits) ? [.. schema.Types.OfType<ObjectType>().Where(other => !other.Name.StartsWith("__", StringComparison.Ordinal))] : schema.PossibleTypes(type);
        return dice.Chance(_misfits) ? new JsonObject { ["__typename"] = "Nobody" } : new JsonObject { ["$ref"] = $"{dice.Pick(possible).Name}{dice.Roll(ObjectsOfEachType)}" };
    }

    private JsonNode? Scalar(string name) => name switch
    {
        "Int" => dice.Pick([0, 1, -7, int.MaxValue, int.MinValue]),
        "Float" => dice.Pick([0.5, 3, -1e-7, 1e21, 123456789.25]),
        "Boolean" => dice.Chance(0.5),
        "ID" => dice.Chance(0.5) ? dice.Roll(100) : "id-1",
        "String" => dice.Pick(["", "plain", "é 𝄞 \"quoted\" \\ \n\t\u0001", "<b>&'"]),
        _ => dice.Pick<JsonNode?>(["any", 1, 2.5, true, new JsonArray(1, null, "x"), new JsonObject { ["b"] = 1, ["a"] = new JsonArray() }])?.DeepClone(),
    };
}
