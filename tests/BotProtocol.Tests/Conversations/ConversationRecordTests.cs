using System.Text.Json;
using BotProtocol.Activities;
using BotProtocol.Conversations;

namespace BotProtocol.Tests.Conversations;

public sealed class ConversationRecordTests
{
    [Fact]
    public async Task Read_WhatWriteWrote_IsTheSameRecord()
    {
        var service = new TestService(new FunctionBot(turn =>
        {
            turn.State.Set("topic", new { slug = "nurse" });
            turn.Reply(Activity.Message("hi") with { Attachments = [Attachment.Of(new HeroCard { Title = "Nurse" })] });
        }));
        var id = await service.StartedAsync();
        await service.Conversations.SendAsync(id, TestService.Says("hi", "k"), CancellationToken.None);
        var json = ConversationRecordJson.Write((await service.Storage.ReadAsync(id, CancellationToken.None))!);
        var read = ConversationRecordJson.Read(json);
        Assert.Equal(json, ConversationRecordJson.Write(read));
        Assert.Equal((id, 3, 1, "nurse"), (read.Id, read.Activities.Count, read.Receipts.Count, read.State["topic"].GetProperty("slug").GetString()));
    }

    [Fact]
    public async Task Read_DeepestActivityThatIsAccepted_IsTheSameRecord()
    {
        var service = new TestService();
        var id = await service.StartedAsync();
        var json = $$"""{"type":"event","from":{"id":"u"},"channelId":"directline","value":{{new string('[', 63)}}{{new string(']', 63)}}}""";
        await service.Conversations.SendAsync(id, new ActivityReader(new()).Read(TestService.Utf8(json).Span).Activity!, CancellationToken.None);
        var written = ConversationRecordJson.Write((await service.Storage.ReadAsync(id, CancellationToken.None))!);
        Assert.Equal(written, ConversationRecordJson.Write(ConversationRecordJson.Read(written)));
        Assert.Equal(200, (await service.DirectLine.GetActivitiesAsync(TestService.WithSecret, id.Value, null, CancellationToken.None)).Status);
    }

    [Theory]
    [InlineData("null")]
    [InlineData("{")]
    [InlineData("""{"id":"not an id","version":1}""")]
    public void Read_SomethingElse_Throws(string json) => Assert.Throws<JsonException>(() => ConversationRecordJson.Read(json));

    [Theory]
    [InlineData(null, null)]
    [InlineData("", null)]
    [InlineData("null", null)]
    [InlineData("0", 0L)]
    [InlineData("42", 42L)]
    [InlineData("9223372036854775807", long.MaxValue)]
    public void TryParse_WatermarkOrNone_ReadsIt(string? text, long? sequence)
    {
        Assert.True(Watermark.TryParse(text, out var watermark));
        Assert.Equal(sequence, watermark?.Sequence);
    }

    [Theory]
    [InlineData("-1")]
    [InlineData("+1")]
    [InlineData(" 1")]
    [InlineData("1.0")]
    [InlineData("0x1")]
    [InlineData("abc")]
    [InlineData("\u0661")] // a digit, of another script
    [InlineData("9223372036854775808")]
    public void TryParse_NonsenseWatermark_IsFalse(string text) => Assert.False(Watermark.TryParse(text, out _));

    [Theory]
    [InlineData("a", true)]
    [InlineData("Az09-_", true)]
    [InlineData("1234567890123456789012345678901234567890123456789012345678901234", true)]
    [InlineData("12345678901234567890123456789012345678901234567890123456789012345", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    [InlineData("a|b", false)]
    [InlineData("a/b", false)]
    [InlineData("caf\u00E9", false)]
    public void TryParse_ConversationId_KnowsItsShape(string? text, bool isId) => Assert.Equal(isId, ConversationId.TryParse(text, out _));

    [Fact]
    public void New_ManyIdentifiers_AreDifferentAndReadBack()
    {
        var ids = Enumerable.Range(0, 1_000).Select(_ => ConversationId.New()).ToList();
        Assert.Equal(1_000, ids.Distinct().Count());
        Assert.All(ids, id => Assert.Equal(id, ConversationId.Parse(id.Value)));
    }
}
