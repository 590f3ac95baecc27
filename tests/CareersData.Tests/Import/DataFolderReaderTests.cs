using CareersData.Import;
using TestKit;

namespace CareersData.Tests.Import;

public sealed class DataFolderReaderTests : IDisposable
{
    private readonly TemporaryFolder _temporary = new();

    private string Root => _temporary.File("data");

    public void Dispose() => _temporary.Dispose();

    [Fact]
    public async Task Read_SmallData_GivesEveryFileByteForByte()
    {
        var data = new SmallData();
        data.WriteTo(Root);

        var folder = await ReadAsync();

        Assert.Empty(folder.Problems);
        Assert.Equal(data.Files.Keys, folder.Files.Select(file => file.Path));
        Assert.All(folder.Files, file => Assert.Equal(data.Files[file.Path], file.Content));
    }

    [Fact]
    public async Task Read_NoFolder_SaysSo() => Assert.Equal([new("", "", Root, DataFolderReader.MissingFolder)], (await ReadAsync()).Problems);

    [Theory]
    [InlineData(DataFolderReader.MaximumBytes, true)]
    [InlineData(DataFolderReader.MaximumBytes + 1, false)]
    public async Task Read_SizeOfFile_IsLimited(int bytes, bool passes)
    {
        Write("large.json", new byte[bytes]);

        var folder = await ReadAsync();

        Assert.Equal(passes ? [] : [new("large.json", "", $"{bytes} bytes", DataFolderReader.NotTooLarge)], folder.Problems);
        Assert.Equal(passes ? 1 : 0, folder.Files.Count);
    }

    [Theory]
    [InlineData(DataFolderReader.MaximumFiles, true)]
    [InlineData(DataFolderReader.MaximumFiles + 1, false)]
    public async Task Read_NumberOfFiles_IsLimited(int count, bool passes)
    {
        Directory.CreateDirectory(Root);
        for (var i = 0; i < count; i++) File.WriteAllBytes(Path.Combine(Root, $"{i}.json"), []);

        var folder = await ReadAsync();

        Assert.Equal(passes ? [] : [new("", "", $"{count} files or more", DataFolderReader.NotTooMany)], folder.Problems);
        Assert.Equal(passes ? count : 0, folder.Files.Count);
    }

    [Fact]
    public async Task Read_DepthOfFolders_IsLimited()
    {
        Write("a/b/in.json", []);
        Write("a/b/c/out.json", []);

        var folder = await ReadAsync();

        Assert.Equal([new("a/b/c", "", "a folder", DataFolderReader.NotTooDeep)], folder.Problems);
        Assert.Equal("a/b/in.json", Assert.Single(folder.Files).Path);
    }

    [Fact]
    public async Task Read_LinkOutOfTheFolder_IsNotFollowed()
    {
        Write("own.json", []);
        File.WriteAllText(_temporary.File("secret.json"), "{}");
        File.CreateSymbolicLink(Path.Combine(Root, "linked.json"), _temporary.File("secret.json"));
        Directory.CreateSymbolicLink(Path.Combine(Root, "linked"), _temporary.Path);

        var folder = await ReadAsync();

        Assert.Equal([new("linked", "", "a link", DataFolderReader.NoLink), new("linked.json", "", "a link", DataFolderReader.NoLink)], folder.Problems);
        Assert.Equal("own.json", Assert.Single(folder.Files).Path);
    }

    [Fact]
    public async Task Read_SchemasReadmesAndHiddenFolders_AreLeftOut()
    {
        Write("schema/skills.schema.json", []);
        Write("occupations/README.md", []);
        Write(".git/config.json", []);

        var folder = await ReadAsync();

        Assert.Empty(folder.Problems);
        Assert.Empty(folder.Files);
    }

    [Fact]
    public void Find_NothingConfigured_IsTheNearestFolderWithOccupationsUpwards()
    {
        new SmallData().WriteTo(Root);
        Directory.CreateDirectory(_temporary.File("src/bin/data"));

        Assert.Equal(Root, DataPath.Find(null, _temporary.File("src/bin")));
        Assert.Equal(_temporary.File("elsewhere"), DataPath.Find(_temporary.File("elsewhere"), _temporary.File("src/bin")));
    }

    private Task<DataFolder> ReadAsync() => DataFolderReader.ReadAsync(Root, CancellationToken.None);

    private void Write(string path, byte[] content)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(Root, path))!);
        File.WriteAllBytes(Path.Combine(Root, path), content);
    }
}
