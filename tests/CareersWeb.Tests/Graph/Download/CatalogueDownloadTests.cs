using System.Net;
using System.Text.Json;
using CareersCatalogue.Ports;
using CareersGraph;
using CareersWeb.Graph.Download;
using GraphQLEngine.Language;
using Microsoft.Extensions.DependencyInjection;
using TestKit;

namespace CareersWeb.Tests.Graph.Download;

public sealed class CatalogueDownloadTests
{
    /// <summary>What the file leaves out, and why is said at <see cref="ExportDocument"/>.</summary>
    private static readonly string[] LeftOut = ["related"];

    [Fact]
    public async Task Download_OfTheCatalogue_HasEveryOccupationWholeOnALine()
    {
        var catalogue = FixedCatalogue.Small();
        await using var host = await GraphHost.StartAsync(services => services.AddSingleton<ICatalogue>(catalogue));
        var lines = (await host.Client.GetStringAsync(DownloadEndpoint.Path)).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var titles = lines.Select(line => JsonDocument.Parse(line).RootElement.GetProperty("title").GetString()).ToArray();
        Assert.Equal(catalogue.Current.Catalogue.Entries.Select(entry => entry.Occupation.Title).Order(StringComparer.Ordinal), titles.Order(StringComparer.Ordinal));
        Assert.Equal(titles.Order(StringComparer.InvariantCultureIgnoreCase), titles);
        Assert.All(lines, line => Assert.NotEmpty(JsonDocument.Parse(line).RootElement.GetProperty("sources").EnumerateArray()));
    }

    [Fact]
    public async Task Download_AskedForAgain_IsNotModifiedWhileTheReleaseStays()
    {
        await using var host = await GraphHost.StartAsync();
        using var first = await host.Client.GetAsync(DownloadEndpoint.Path);
        using var asked = new HttpRequestMessage(HttpMethod.Get, DownloadEndpoint.Path);
        asked.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        using var again = await host.Client.SendAsync(asked);
        Assert.Equal((HttpStatusCode.NotModified, 0), (again.StatusCode, (await again.Content.ReadAsByteArrayAsync()).Length));
        using var other = new HttpRequestMessage(HttpMethod.Get, DownloadEndpoint.Path);
        other.Headers.TryAddWithoutValidation("If-None-Match", "\"another\"");
        using var whole = await host.Client.SendAsync(other);
        Assert.Equal(HttpStatusCode.OK, whole.StatusCode);
    }

    [Fact]
    public async Task Download_AcceptedAsGzip_IsTheSameFileSmaller()
    {
        await using var host = await GraphHost.StartAsync();
        var plain = await host.Client.GetByteArrayAsync(DownloadEndpoint.Path);
        using var asked = new HttpRequestMessage(HttpMethod.Get, DownloadEndpoint.Path);
        asked.Headers.AcceptEncoding.ParseAdd("gzip");
        using var small = await host.Client.SendAsync(asked);
        Assert.Equal(["gzip"], small.Content.Headers.ContentEncoding);
        await using var unpacked = new System.IO.Compression.GZipStream(await small.Content.ReadAsStreamAsync(), System.IO.Compression.CompressionMode.Decompress);
        using var copy = new MemoryStream();
        await unpacked.CopyToAsync(copy);
        Assert.Equal(plain, copy.ToArray());
    }

    [Fact]
    public void Export_AsksForEveryFieldOfAnOccupation()
    {
        var type = CareersSchema.Build().Schema.Types.OfType<GraphQLEngine.TypeSystem.ObjectType>().Single(one => one.Name == "Occupation");
        var operation = (OperationDefinitionNode)Parser.Parse(ExportDocument.Query).Document!.Definitions[0];
        var asked = Under(Under(operation.SelectionSet, "occupations"), "nodes").Selections.OfType<FieldNode>().Select(field => field.Name.Value);
        Assert.Equal(type.Fields.Select(field => field.Name).Except(LeftOut).Order(), asked.Order());
    }

    private static SelectionSetNode Under(SelectionSetNode selections, string name) =>
        selections.Selections.OfType<FieldNode>().Single(field => field.Name.Value == name).SelectionSet!;
}
