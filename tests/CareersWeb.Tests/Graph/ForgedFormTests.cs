using System.Net;
using System.Text;
using CareersCatalogue.Ports;
using Microsoft.Extensions.DependencyInjection;
using TestKit;

namespace CareersWeb.Tests.Graph;

/// <summary>What a page of another site could make a browser send without asking us first: none of it does anything.</summary>
public sealed class ForgedFormTests
{
    private const string Mutation = "mutation { sendMessage(input: { text: \"hi\" }) { conversationId } }";
    private const string Json = "{\"query\":\"mutation { sendMessage(input: { text: \\\"hi\\\" }) { conversationId } }\"}";

    [Theory]
    [InlineData("application/json", HttpStatusCode.OK, 1)]
    [InlineData("APPLICATION/JSON; charset=UTF-8", HttpStatusCode.OK, 1)]
    [InlineData(null, HttpStatusCode.UnsupportedMediaType, 0)]
    [InlineData("", HttpStatusCode.UnsupportedMediaType, 0)]
    [InlineData("text/plain", HttpStatusCode.UnsupportedMediaType, 0)]
    [InlineData("text/plain; charset=utf-8", HttpStatusCode.UnsupportedMediaType, 0)]
    [InlineData("text/plain; application/json", HttpStatusCode.UnsupportedMediaType, 0)]
    [InlineData("text/plain, application/json", HttpStatusCode.UnsupportedMediaType, 0)]
    [InlineData("application/x-www-form-urlencoded", HttpStatusCode.UnsupportedMediaType, 0)]
    [InlineData("application/x-www-form-urlencoded; a=application/json", HttpStatusCode.UnsupportedMediaType, 0)]
    [InlineData("multipart/form-data; boundary=application/json", HttpStatusCode.UnsupportedMediaType, 0)]
    [InlineData("application/json; charset=utf-16", HttpStatusCode.UnsupportedMediaType, 0)]
    [InlineData("application/json; charset=utf-7", HttpStatusCode.UnsupportedMediaType, 0)]
    [InlineData("application/jsonp", HttpStatusCode.UnsupportedMediaType, 0)]
    [InlineData("application/graphql", HttpStatusCode.UnsupportedMediaType, 0)]
    public async Task Post_RunsOnlyAsJson(string? contentType, HttpStatusCode status, int turns)
    {
        var conversation = new CountingConversation();
        await using var host = await GraphHost.StartAsync(services => services.AddSingleton<IConversation>(conversation));
        using var answer = await host.PostAsync(Encoding.UTF8.GetBytes(Json), contentType);
        Assert.Equal((status, turns), (answer.StatusCode, conversation.Turns));
    }

    [Theory]
    [InlineData("multipart/form-data; boundary=x",
        "--x\r\nContent-Disposition: form-data; name=\"operations\"\r\n\r\n{\"query\":\"mutation { forgetConversation(conversationId: 1) { erased } }\"}\r\n--x--\r\n")]
    [InlineData("application/x-www-form-urlencoded", "query=mutation+%7B+forgetConversation(conversationId%3A+1)+%7B+erased+%7D+%7D")]
    [InlineData("text/plain", "{\"query\":\"mutation { forgetConversation(conversationId: 1) { erased } }\",\"x\":\"=\"}")]
    public async Task Post_BodyOfAForm_IsRefused(string contentType, string body)
    {
        var conversation = new CountingConversation();
        await using var host = await GraphHost.StartAsync(services => services.AddSingleton<IConversation>(conversation));
        using var answer = await host.PostAsync(body, contentType);
        Assert.Equal((HttpStatusCode.UnsupportedMediaType, 0), (answer.StatusCode, conversation.Turns));
    }

    [Theory]
    [InlineData("GET")]
    [InlineData("HEAD")]
    [InlineData("PUT")]
    public async Task Address_NeverMutates(string method)
    {
        var conversation = new CountingConversation();
        await using var host = await GraphHost.StartAsync(services => services.AddSingleton<IConversation>(conversation));
        using var request = new HttpRequestMessage(new(method), "/graphql?query=" + Uri.EscapeDataString(Mutation));
        using var answer = await host.Client.SendAsync(request);
        Assert.Equal((HttpStatusCode.MethodNotAllowed, 0), (answer.StatusCode, conversation.Turns));
        Assert.Contains("POST", answer.Content.Headers.Allow);
    }

    [Fact]
    public async Task Post_Batch_IsRefusedWhole()
    {
        var conversation = new CountingConversation();
        await using var host = await GraphHost.StartAsync(services => services.AddSingleton<IConversation>(conversation));
        using var answer = await host.PostAsync($"[{Json},{Json}]");
        Assert.Equal((HttpStatusCode.BadRequest, 0), (answer.StatusCode, conversation.Turns));
    }

    private sealed class CountingConversation : IConversation
    {
        private readonly EchoConversation _echo = new();

        public int Turns { get; private set; }

        public Task<ConversationTurn> SendAsync(string? conversationId, string text, string locale, CancellationToken cancellationToken)
        {
            Turns++;
            return _echo.SendAsync(conversationId, text, locale, cancellationToken);
        }

        public Task<bool> ForgetAsync(string conversationId, CancellationToken cancellationToken)
        {
            Turns++;
            return _echo.ForgetAsync(conversationId, cancellationToken);
        }
    }
}
