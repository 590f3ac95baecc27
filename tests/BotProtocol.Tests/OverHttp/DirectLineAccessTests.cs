using BotProtocol.Conversations;
using BotProtocol.OverHttp;

namespace BotProtocol.Tests.OverHttp;

public sealed class DirectLineAccessTests
{
    private readonly TestService _service = new();

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("Bearer")]
    [InlineData("Bearer ")]
    [InlineData("Bearer nonsense")]
    [InlineData("Basic a-secret-of-the-tests")]
    [InlineData("a-secret-of-the-tests")]
    [InlineData("Bearer a-secret-of-the-test")]
    [InlineData("Bearer a-secret-of-the-tests2")]
    public async Task EveryCall_NoGoodAuthorization_Is401(string? authorization)
    {
        var id = (await _service.StartedAsync()).Value;
        foreach (var answer in await CallAllAsync(_service, authorization, id)) Assert.Equal((401, "Unauthorized"), TestService.ErrorOf(answer));
    }

    [Fact]
    public async Task EveryCall_ExpiredToken_Is403TokenExpired()
    {
        var (id, authorization, _) = await _service.StartedOverHttpAsync();
        _service.Clock.Advance(TimeSpan.FromSeconds(1_800));
        foreach (var answer in await CallAllAsync(_service, authorization, id)) Assert.Equal((403, "TokenExpired"), TestService.ErrorOf(answer));
    }

    [Fact]
    public async Task EveryCall_TokenOfAnotherConversation_Is403()
    {
        var (a, authorizationOfA, _) = await _service.StartedOverHttpAsync();
        var (b, _, _) = await _service.StartedOverHttpAsync();
        foreach (var id in new[] { b, ConversationId.New().Value, "a|b", "" })
        {
            foreach (var answer in await ConversationCallsAsync(_service, authorizationOfA, id)) Assert.Equal((403, "NotAllowed"), TestService.ErrorOf(answer));
        }

        Assert.Equal(200, (await _service.DirectLine.GetActivitiesAsync(authorizationOfA, a, null, CancellationToken.None)).Status);
    }

    [Fact]
    public async Task EveryCall_StreamTokenInTheHeader_Is401()
    {
        var (id, _, body) = await _service.StartedOverHttpAsync();
        var streamToken = body.GetProperty("streamUrl").GetString()!.Split("&t=")[1];
        foreach (var answer in await CallAllAsync(_service, "Bearer " + streamToken, id)) Assert.Equal(401, answer.Status);
    }

    [Fact]
    public async Task EveryCall_NoSecretConfigured_RefusesWhateverClaimsToBeIt()
    {
        var service = new TestService(directLine: new());
        foreach (var secret in new[] { "Bearer ", "Bearer null", TestService.WithSecret })
            Assert.Equal(401, service.DirectLine.GenerateToken(secret, default).Status);
        var own = service.DirectLine.IssueToken();
        Assert.Equal(201, (await service.DirectLine.StartConversationAsync("Bearer " + own.Value, default, TestService.Base, CancellationToken.None)).Status);
    }

    [Theory]
    [InlineData("bearer ")]
    [InlineData("BEARER   ")]
    public void GenerateToken_SchemeInOtherLetters_IsAccepted(string scheme) =>
        Assert.Equal(200, _service.DirectLine.GenerateToken(scheme + TestService.Secret, default).Status);

    [Fact]
    public async Task ConversationCalls_UnknownConversationWithTheSecret_Are404()
    {
        foreach (var id in new[] { ConversationId.New().Value, "a|b", "" })
        {
            Assert.Equal((404, "NotFound"), TestService.ErrorOf(await _service.DirectLine.GetActivitiesAsync(TestService.WithSecret, id, null, CancellationToken.None)));
            Assert.Equal((404, "NotFound"), TestService.ErrorOf(await _service.DirectLine.ReconnectAsync(TestService.WithSecret, id, null, TestService.Base, CancellationToken.None)));
            Assert.Equal((404, "NotFound"), TestService.ErrorOf(await _service.DirectLine.PostActivityAsync(TestService.WithSecret, id, TestService.MessageBody("hi"), CancellationToken.None)));
        }
    }

    private static async Task<IReadOnlyList<DirectLineAnswer>> CallAllAsync(TestService service, string? authorization, string id) =>
    [
        service.DirectLine.GenerateToken(authorization, default),
        service.DirectLine.RefreshToken(authorization),
        await service.DirectLine.StartConversationAsync(authorization, default, TestService.Base, CancellationToken.None),
        .. await ConversationCallsAsync(service, authorization, id),
    ];

    private static async Task<IReadOnlyList<DirectLineAnswer>> ConversationCallsAsync(TestService service, string? authorization, string id) =>
    [
        await service.DirectLine.ReconnectAsync(authorization, id, null, TestService.Base, CancellationToken.None),
        await service.DirectLine.PostActivityAsync(authorization, id, TestService.MessageBody("hi"), CancellationToken.None),
        await service.DirectLine.GetActivitiesAsync(authorization, id, null, CancellationToken.None),
        service.DirectLine.Upload(authorization, id),
    ];
}
