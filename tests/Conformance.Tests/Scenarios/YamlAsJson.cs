using System.Globalization;
using System.Text.Json.Nodes;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Conformance.Tests.Scenarios;

/// <summary>Reads YAML as the JSON it means. Of two members with one name the last counts, which the scenarios rely on.</summary>
/// <remarks>Source: YAML 1.2, core schema, without anchors and tags, which the scenarios do not use.</remarks>
internal static class YamlAsJson
{
    internal static JsonNode Read(string yaml)
    {
        var events = new Parser(new StringReader(yaml));
        events.Consume<StreamStart>();
        events.Consume<DocumentStart>();
        return ReadNode(events) ?? throw new InvalidDataException("The document is empty.");
    }

    private static JsonNode? ReadNode(IParser events)
    {
        if (events.TryConsume<Scalar>(out var scalar)) return scalar.Style == ScalarStyle.Plain ? Plain(scalar.Value) : JsonValue.Create(scalar.Value);
        if (events.TryConsume<SequenceStart>(out _))
        {
            var items = new JsonArray();
            while (!events.TryConsume<SequenceEnd>(out _)) items.Add(ReadNode(events));
            return items;
        }

        events.Consume<MappingStart>();
        var members = new JsonObject();
        while (!events.TryConsume<MappingEnd>(out _)) members[events.Consume<Scalar>().Value] = ReadNode(events);
        return members;
    }

    private static JsonNode? Plain(string text) => text switch
    {
        "" or "~" or "null" => null,
        "true" => JsonValue.Create(true),
        "false" => JsonValue.Create(false),
        _ when int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole) => JsonValue.Create(whole),
        _ when double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) => JsonValue.Create(number),
        _ => JsonValue.Create(text),
    };
}
