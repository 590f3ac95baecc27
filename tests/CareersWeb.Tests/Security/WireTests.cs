namespace CareersWeb.Tests.Security;

/// <summary>What the server does with requests that no browser would send.</summary>
[Collection(ListeningGroup.Name)]
public sealed class WireTests(ListeningHost host)
{
    private const string Ending = "Host: localhost\r\nConnection: close\r\n\r\n";
    private const int HeaderBytes = 16_384;

    [Theory]
    [InlineData(HeaderBytes - 200, "HTTP/1.1 200")]
    [InlineData(HeaderBytes + 200, "HTTP/1.1 431")]
    public async Task Headers_UpToTheLimit_AreRead(int length, string status) =>
        Assert.StartsWith(status, await host.TalkAsync($"GET /health/live HTTP/1.1\r\nCookie: {new string('a', length)}\r\n{Ending}"), StringComparison.Ordinal);

    [Theory]
    [InlineData("/../../etc/passwd")]
    [InlineData("/..%2f..%2f..%2fetc%2fpasswd")]
    [InlineData("/%2e%2e/%2e%2e/appsettings.json")]
    [InlineData("/vendor/..%5c..%5cappsettings.json")]
    [InlineData("/vendor/....//....//appsettings.json")]
    [InlineData("/appsettings.json")]
    [InlineData("/App_Data/careers.db")]
    [InlineData("/data/occupations.json")]
    [InlineData("/.git/config")]
    [InlineData("/occupations/..%2f..%2f..%2fetc%2fpasswd")]
    [InlineData("/site.css%00.html")]
    public async Task Path_OutOfTheSite_LeadsNowhere(string path)
    {
        var answer = await host.TalkAsync($"GET {path} HTTP/1.1\r\n{Ending}");

        Assert.Matches("^HTTP/1.1 (400|404) ", answer);
        Assert.DoesNotContain("root:", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("LogLevel", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Path_OfAFileOfTheSite_LeadsToIt() =>
        Assert.StartsWith("HTTP/1.1 200", await host.TalkAsync($"GET /favicon.svg HTTP/1.1\r\n{Ending}"), StringComparison.Ordinal);

    [Theory]
    [InlineData("/occupations?q=a%0d%0aSet-Cookie:%20a=b")]
    [InlineData("/occupations/a%0d%0aSet-Cookie:%20a=b")]
    [InlineData("/saved?list=%0d%0aLocation:%20https://elsewhere.example")]
    [InlineData("/routes/%E5%98%8D%E5%98%8ASet-Cookie:a=b")]
    public async Task LineBreak_InAnAddress_MakesNoHeader(string address)
    {
        var head = (await host.TalkAsync($"GET {address} HTTP/1.1\r\nAccept: text/html\r\n{Ending}")).Split("\r\n\r\n")[0];

        Assert.DoesNotContain("\r\nSet-Cookie", head, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("elsewhere.example", head, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("GET /health/live HTTP/1.1\r\nHost: a\r\nHost: b\r\nConnection: close\r\n\r\n")]
    [InlineData("GET /health/live HTTP/1.1\r\nConnection: close\r\n\r\n")]
    [InlineData("GET /health/live HTTP/1.1\r\nHost: localhost\r\n folded: yes\r\nConnection: close\r\n\r\n")]
    [InlineData("POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Length: 5\r\nContent-Length: 6\r\nConnection: close\r\n\r\nhello!")]
    [InlineData("POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Length: -1\r\nConnection: close\r\n\r\n")]
    [InlineData("not a request at all\r\n\r\n")]
    public async Task Request_ThatIsNone_IsRefused(string request) =>
        Assert.StartsWith("HTTP/1.1 400", await host.TalkAsync(request), StringComparison.Ordinal);

    [Fact]
    public async Task Address_ThatANewcomerSends_IsNeverBelievedAsTheSitesOwn()
    {
        var answer = await host.TalkAsync($"GET /robots.txt HTTP/1.1\r\nX-Forwarded-Host: evil.example\r\nX-Forwarded-Proto: https\r\n{Ending}");

        Assert.DoesNotContain("evil.example", answer, StringComparison.Ordinal);
        Assert.Contains("http://localhost/sitemap.xml", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Connections_ThatSayNothingToTheEnd_AreClosed_WhileOthersAreServed()
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(3));
        var slow = await Task.WhenAll(Enumerable.Range(0, 200).Select(_ => host.ConnectAsync(limit.Token)));
        foreach (var socket in slow) await socket.GetStream().WriteAsync("GET / HTTP/1.1\r\nHost: local"u8.ToArray(), limit.Token);

        for (var i = 0; i < 20; i++)
        {
            using var answer = await host.Client.GetAsync("/health/live", limit.Token);
            Assert.True(answer.IsSuccessStatusCode);
        }

        foreach (var socket in slow)
        {
            Assert.DoesNotContain(" 200 ", await ListeningHost.ReadToEndAsync(socket.GetStream(), limit.Token), StringComparison.Ordinal); // ends because the server hangs up
            socket.Dispose();
        }
    }
}
