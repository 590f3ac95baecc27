using System.Text.Json;
using BotProtocol.OverHttp;

namespace BotProtocol.Tests.OverHttp;

public sealed class DirectLineStreamTests
{
    private readonly TestService _service = new();

    [Fact]
    public async Task ReadFramesAsync_AfterTheStart_GivesTheGreetingAndThenWhatComes()
    {
        var (id, authorization, body) = await _service.StartedOverHttpAsync();
        using var stream = (await OpenAsync(body)).Stream!;
        await using var frames = stream.ReadFramesAsync(CancellationToken.None).GetAsyncEnumerator();
        Assert.Equal("hello", Texts(await NextAsync(frames)));
        var next = NextAsync(frames);
        var posted = await _service.DirectLine.PostActivityAsync(authorization, id, TestService.MessageBody("hi"), CancellationToken.None);
        var frame = await next;
        Assert.Equal("hi, echo: hi", Texts(frame));
        var set = JsonSerializer.Deserialize<JsonElement>(frame!);
        Assert.Equal("4", set.GetProperty("watermark").GetString());
        Assert.Equal(TestService.Json(posted).GetProperty("id").GetString(), set.GetProperty("activities")[0].GetProperty("id").GetString());
    }

    [Fact]
    public async Task ReadFramesAsync_LostAndReconnected_GivesWhatCameBetweenOnce()
    {
        var (id, authorization, body) = await _service.StartedOverHttpAsync();
        using (var lost = (await OpenAsync(body)).Stream!)
        {
            await using var frames = lost.ReadFramesAsync(CancellationToken.None).GetAsyncEnumerator();
            await NextAsync(frames);
        }

        await _service.DirectLine.PostActivityAsync(authorization, id, TestService.MessageBody("between"), CancellationToken.None);
        var again = TestService.Json(await _service.DirectLine.ReconnectAsync(authorization, id, "2", TestService.Base, CancellationToken.None));
        using var stream = (await OpenAsync(again)).Stream!;
        await using var more = stream.ReadFramesAsync(CancellationToken.None).GetAsyncEnumerator();
        Assert.Equal("between, echo: between", Texts(await NextAsync(more)));
    }

    [Fact]
    public async Task OpenStreamAsync_SecondOfAConversation_EndsTheFirstAsCollision()
    {
        var (_, _, body) = await _service.StartedOverHttpAsync();
        using var first = (await OpenAsync(body)).Stream!;
        await using var frames = first.ReadFramesAsync(CancellationToken.None).GetAsyncEnumerator();
        await NextAsync(frames);
        var next = NextAsync(frames);
        using var second = (await OpenAsync(body)).Stream!;
        Assert.Null(await next);
        Assert.Equal(("collision", null), (first.CloseReason, second.CloseReason));
        first.Dispose(); // must not free the second's place
        using var third = (await OpenAsync(body)).Stream!;
        Assert.Equal("collision", second.CloseReason);
    }

    [Fact]
    public async Task ReadFramesAsync_ClientGone_ThrowsCancellation()
    {
        var (_, _, body) = await _service.StartedOverHttpAsync();
        using var stream = (await OpenAsync(body)).Stream!;
        using var gone = new CancellationTokenSource();
        await using var frames = stream.ReadFramesAsync(gone.Token).GetAsyncEnumerator();
        await NextAsync(frames);
        var next = NextAsync(frames);
        await gone.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => next);
        Assert.Equal((null, 0), (stream.CloseReason, _service.Changes.Count));
    }

    [Theory]
    [InlineData(59, true)]
    [InlineData(60, false)]
    public async Task OpenStreamAsync_AtTheEndOfTheAddressesTime_IsRefused(int seconds, bool opens)
    {
        var (_, _, body) = await _service.StartedOverHttpAsync();
        _service.Clock.Advance(TimeSpan.FromSeconds(seconds));
        var opening = await OpenAsync(body);
        opening.Stream?.Dispose();
        Assert.Equal(opens, opening.Stream is not null);
        if (!opens) Assert.Equal((403, "TokenExpired"), TestService.ErrorOf(opening.Refusal!));
    }

    [Fact]
    public async Task OpenStreamAsync_WithAnythingElse_IsRefused()
    {
        var (id, authorization, body) = await _service.StartedOverHttpAsync();
        var (other, _, _) = await _service.StartedOverHttpAsync();
        var token = body.GetProperty("streamUrl").GetString()!.Split("&t=")[1];
        Assert.Equal((401, "Unauthorized"), await RefusalAsync(id, null, null));
        Assert.Equal((401, "Unauthorized"), await RefusalAsync(id, authorization[7..], null)); // a token for calls
        Assert.Equal((401, "Unauthorized"), await RefusalAsync(id, TestService.Secret, null));
        Assert.Equal((403, "NotAllowed"), await RefusalAsync(other, token, null));
        Assert.Equal((400, "BadArgument"), await RefusalAsync(id, token, "-"));
        await _service.Conversations.ForgetAsync(BotProtocol.Conversations.ConversationId.Parse(id), CancellationToken.None);
        Assert.Equal((404, "NotFound"), await RefusalAsync(id, token, "0"));
    }

    private async Task<(int Status, string? Code)> RefusalAsync(string id, string? token, string? watermark) =>
        TestService.ErrorOf((await _service.DirectLine.OpenStreamAsync(id, token, watermark, CancellationToken.None)).Refusal!);

    /// <summary>Opens what a start or a reconnect named, as a client does: by its parts alone.</summary>
    private async Task<StreamOpening> OpenAsync(JsonElement body)
    {
        var address = new Uri(body.GetProperty("streamUrl").GetString()!);
        var query = address.Query.TrimStart('?').Split('&').Select(one => one.Split('=')).ToDictionary(one => one[0], one => one[1]);
        return await _service.DirectLine.OpenStreamAsync(address.Segments[4].TrimEnd('/'), query["t"], query["watermark"], CancellationToken.None);
    }

    private static async Task<string?> NextAsync(IAsyncEnumerator<string> frames) => await frames.MoveNextAsync() ? frames.Current : null;

    private static string Texts(string? frame) =>
        string.Join(", ", JsonSerializer.Deserialize<JsonElement>(frame!).GetProperty("activities").EnumerateArray().Select(one => one.GetProperty("text").GetString()));
}
