using System.Text;
using BotProtocol.Activities;

namespace BotProtocol.Tests.Activities;

public sealed class ActivityReaderTests
{
    private static readonly ActivityLimits Limits = new() { MaximumCharacters = 2_000, MaximumDepth = 8, MaximumValues = 100, MaximumAttachments = 2, MaximumEntities = 2, MaximumIdCharacters = 16 };

    [Fact]
    public void Read_EveryKnownPropertyAndUnknownOnes_WritesThemAllBack()
    {
        const string json = """
            {"type":"message","id":"a1","timestamp":"2026-01-31T09:00:00+00:00","serviceUrl":"https://example.org/","channelId":"directline","from":{"id":"u","name":"Ann","role":"user","aadObjectId":"x"},"recipient":{"id":"b"},"conversation":{"id":"c","isGroup":false},"replyToId":"a0","text":"h\u00E9 \uD83D\uDE00 \u003Cb\u003E","textFormat":"plain","speak":"hey","inputHint":"expectingInput","summary":"s","locale":"en-GB","name":"n","value":{"deep":[1,2.50,null]},"code":"ok","deliveryMode":"normal","suggestedActions":{"to":["u"],"actions":[{"type":"imBack","title":"Yes","value":"yes","imageAltText":"tick"}]},"attachmentLayout":"carousel","attachments":[{"contentType":"application/vnd.microsoft.card.adaptive","content":{"type":"AdaptiveCard","version":"1.3"},"mine":1}],"entities":[{"type":"Place","name":"Leeds"}],"membersAdded":[{"id":"u"}],"membersRemoved":[{"id":"v"}],"channelData":{"clientActivityID":"k"},"importance":"high","mine":{"a":[true]}}
            """;
        var read = Read(json, new());
        Assert.Empty(read.Problems);
        Assert.Equal(Normal(json), Normal(ActivityJson.Write(read.Activity!)));
    }

    [Fact] public void Read_TypeOnly_HasEmptyListsAndNoProblem()
    {
        var activity = Read("""{"type":"event"}""").Activity!;
        Assert.Equal("""{"type":"event"}""", ActivityJson.Write(activity));
        Assert.Empty(activity.Attachments);
    }

    [Fact] public void Read_NullLists_CountAsEmpty() =>
        Assert.Empty(Read("""{"type":"message","attachments":null,"entities":null,"suggestedActions":null}""").Activity!.Attachments);

    [Theory]
    [InlineData("""{"text":"hi"}""", "type")]
    [InlineData("""{"type":""}""", "type")]
    [InlineData("""{"type":" "}""", "type")]
    [InlineData("""{"type":null}""", "type")]
    [InlineData("""{"type":"message","attachments":[{}]}""", "attachments.contentType")]
    [InlineData("""{"type":"message","attachments":[null]}""", "attachments.contentType")]
    [InlineData("""{"type":"message","entities":[{}]}""", "entities.type")]
    [InlineData("""{"type":"message","suggestedActions":{"actions":[{"title":"x"}]}}""", "suggestedActions.actions.type")]
    public void Read_RequiredPropertyAbsent_NamesIt(string json, string path) =>
        Assert.Equal([ActivityProblem.Missing(path)], Read(json).Problems);

    [Theory]
    [InlineData("""{"type":5}""", "type")]
    [InlineData("""{"type":"message","text":{}}""", "text")]
    [InlineData("""{"type":"message","from":"me"}""", "from")]
    [InlineData("""{"type":"message","from":{"id":5}}""", "from.id")]
    [InlineData("""{"type":"message","attachments":{}}""", "attachments")]
    [InlineData("""{"type":"message","timestamp":"yesterday"}""", "timestamp")]
    [InlineData("""{"type":"message","membersAdded":[null]}""", "membersAdded")]
    [InlineData("""{"type":"message","suggestedActions":{"to":[null]}}""", "suggestedActions.to")]
    [InlineData("[]", "")]
    [InlineData("null", "")]
    [InlineData("5", "")]
    public void Read_ValueOfAnotherType_NamesIt(string json, string path) =>
        Assert.Equal([ActivityProblem.WrongShape(path)], Read(json).Problems);

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("""{"type":"message",}""")]
    [InlineData("""{"type":"message"} x""")]
    [InlineData("""{"type":"message","channelData":"\ud800"}""")]
    [InlineData("""{"type":"message","\udc00":1}""")]
    public void Read_NotJson_SaysSo(string json) => Assert.Equal([ActivityProblem.Syntax("")], Read(json).Problems);

    [Fact] public void Read_NotUtf8_SaysSo() =>
        Assert.Equal([ActivityProblem.Syntax("")], new ActivityReader(Limits).Read([.. "{\"type\":\""u8, 0xFF, .. "\"}"u8]).Problems);

    [Theory]
    [InlineData(0, true)]
    [InlineData(1, false)]
    public void Read_AtTheCharacterLimit_PassesAndOneMoreFails(int beyond, bool passes) =>
        Expect(passes, ActivityProblem.TooManyCharacters(2_000), Text("\u00E9", 2_000 + beyond)); // two bytes each: characters count, not bytes

    [Theory]
    [InlineData(7, true)]
    [InlineData(8, false)]
    public void Read_AtTheDepthLimit_PassesAndOneMoreFails(int arrays, bool passes) =>
        Expect(passes, ActivityProblem.TooDeep(8), $$"""{"type":"message","mine":{{new string('[', arrays)}}{{new string(']', arrays)}}}""");

    [Theory]
    [InlineData(97, true)]
    [InlineData(98, false)]
    public void Read_AtTheValueLimit_PassesAndOneMoreFails(int more, bool passes) => // the object, the type, the list, and so many more
        Expect(passes, ActivityProblem.TooMany("values", 100), $$"""{"type":"message","mine":[{{string.Join(',', Enumerable.Repeat("1", more))}}]}""");

    [Theory]
    [InlineData(2, true)]
    [InlineData(3, false)]
    public void Read_AtTheAttachmentLimit_PassesAndOneMoreFails(int count, bool passes) =>
        Expect(passes, ActivityProblem.TooMany("attachments", 2), $$"""{"type":"message","attachments":[{{string.Join(',', Enumerable.Repeat("""{"contentType":"a/b"}""", count))}}]}""");

    [Theory]
    [InlineData(2, true)]
    [InlineData(3, false)]
    public void Read_AtTheEntityLimit_PassesAndOneMoreFails(int count, bool passes) =>
        Expect(passes, ActivityProblem.TooMany("entities", 2), $$"""{"type":"message","entities":[{{string.Join(',', Enumerable.Repeat("""{"type":"x"}""", count))}}]}""");

    [Theory]
    [InlineData(16, true)]
    [InlineData(17, false)]
    public void Read_AtTheIdLimit_PassesAndOneMoreFails(int length, bool passes) =>
        Expect(passes, ActivityProblem.TooLong("from.id", 16), "{\"type\":\"message\",\"from\":{\"id\":\"" + new string('u', length) + "\"}}");

    [Fact] public void Read_HundredThousandBrackets_IsRefusedWithoutCrash() =>
        Assert.Equal([ActivityProblem.TooDeep(64)], Read("{\"type\":\"message\",\"mine\":" + new string('[', 100_000), new()).Problems);

    [Fact] public void Read_SeveralMistakes_NamesAll() =>
        Assert.Equal(["type", "from.id"], Read("""{"from":{"id":"12345678901234567"}}""").Problems.Select(one => one.Path));

    private static void Expect(bool passes, ActivityProblem problem, string json) => Assert.Equal(passes ? [] : [problem], Read(json).Problems);

    private static string Text(string letter, int length)
    {
        const string empty = """{"type":"message","text":""}""";
        return empty.Insert(empty.Length - 2, string.Concat(Enumerable.Repeat(letter, length - empty.Length)));
    }

    private static ActivityReading Read(string json, ActivityLimits? limits = null) => new ActivityReader(limits ?? Limits).Read(Encoding.UTF8.GetBytes(json));

    /// <summary>The same JSON with its properties in one order.</summary>
    private static string Normal(string json) => System.Text.Json.Nodes.JsonNode.Parse(json) is { } node ? Sorted(node)!.ToJsonString() : "";

    private static System.Text.Json.Nodes.JsonNode? Sorted(System.Text.Json.Nodes.JsonNode? node) => node switch
    {
        System.Text.Json.Nodes.JsonObject found => new System.Text.Json.Nodes.JsonObject(
            found.OrderBy(one => one.Key, StringComparer.Ordinal).Select(one => KeyValuePair.Create(one.Key, Sorted(one.Value?.DeepClone())))),
        _ => node?.DeepClone(),
    };
}
