using CareersWeb.Hosting;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;

namespace CareersWeb.Tests.Observability;

/// <summary>What a watcher of the service is told.</summary>
[Collection(ObservedGroup.Name)]
public sealed class ReadinessTests(ObservedHost host)
{
    [Fact]
    public async Task Ready_OfAHostInOrder_TellsReleaseIndexAndDatabase()
    {
        var state = await host.Client.GetFromJsonAsync<JsonElement>("/health/ready");

        Assert.NotEqual("", state.GetProperty("release").GetString());
        Assert.Equal(744, state.GetProperty("occupations").GetInt32());
        Assert.Equal("answers", state.GetProperty("index").GetString());
        Assert.Equal("answers", state.GetProperty("database").GetString());
    }

    [Fact]
    public async Task Ready_OfAHostThatLearns_WaitsForIt_AndThenNoMessageDoes()
    {
        using var program = host.With(("CareersBot:LearnsAtStart", "true"));
        using var client = program.CreateClient();
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(3));
        for (; ; await Task.Delay(100, patience.Token))
        {
            using var answer = await client.GetAsync("/health/ready", patience.Token);
            if (answer.IsSuccessStatusCode) break;
            Assert.Contains("learning", await answer.Content.ReadAsStringAsync(patience.Token), StringComparison.Ordinal);
        }

        Assert.False(program.Services.GetRequiredService<BotStart>().IsLearning);
    }
}
