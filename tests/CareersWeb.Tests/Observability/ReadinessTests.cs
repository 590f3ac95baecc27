using System.Net.Http.Json;
using System.Text.Json;

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
}
