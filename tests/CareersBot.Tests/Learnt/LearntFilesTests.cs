using CareersBot.Learnt;
using CareersBot.Understanding;

namespace CareersBot.Tests.Learnt;

public sealed class LearntFilesTests : IDisposable
{
    private static readonly LearntFormat<string[]> Texts = new("texts", (writer, texts) => LearntParts.WriteTexts(writer, texts), LearntParts.ReadTexts);

    private readonly string _folder = Path.Combine(Path.GetTempPath(), $"learnt-{Guid.NewGuid():N}");
    private readonly List<Exception> _reported = [];

    public void Dispose()
    {
        if (Directory.Exists(_folder)) Directory.Delete(_folder, recursive: true);
        File.Delete(_folder);
    }

    [Fact]
    public void Of_WhatIsKept_IsNotLearntAgain()
    {
        Assert.Equal(["one"], Files().Of(Texts, "", () => ["one"]));
        Assert.Equal(["one"], Files().Of(Texts, "", () => ["two"]));
        Assert.Empty(_reported);
    }

    [Theory]
    [InlineData("key", "another release")]
    [InlineData("other examples", "")]
    public void Of_WhatComesFromSomethingElse_IsLearnt(string key, string from)
    {
        Files().Of(Texts, "", () => ["one"]);
        Assert.Equal(["two"], Files(key).Of(Texts, from, () => ["two"]));
    }

    [Fact]
    public void Of_ADamagedFile_IsLearntAgainAndMended()
    {
        Files().Of(Texts, "", () => ["one"]);
        var file = Assert.Single(Directory.GetFiles(_folder));
        var whole = File.ReadAllBytes(file);
        for (var place = 0; place < whole.Length; place++)
        {
            var damaged = whole.ToArray();
            damaged[place] ^= 1;
            File.WriteAllBytes(file, damaged);
            Assert.Equal(["one"], Files().Of(Texts, "", () => ["one"]));
            Assert.Equal(whole, File.ReadAllBytes(file));
        }

        File.WriteAllBytes(file, whole[..^1]); // and one that breaks off
        Assert.Equal(["two"], Files().Of(Texts, "", () => ["two"]));
    }

    [Fact]
    public void Of_AFolderThatCannotBeMade_LearnsAndReports()
    {
        File.WriteAllText(_folder, "a file stands where the folder would");
        Assert.Equal(["one"], Files().Of(Texts, "", () => ["one"]));
        Assert.Single(_reported);
    }

    [Fact]
    public void Of_ManyReleases_KeepsTheLastThree()
    {
        for (var release = 1; release <= 5; release++)
        {
            Files().Of(Texts, $"{release}", () => [$"{release}"]);
            foreach (var file in Directory.GetFiles(_folder)) File.SetLastWriteTimeUtc(file, File.GetLastWriteTimeUtc(file).AddMinutes(-1));
        }

        Assert.Equal(3, Directory.GetFiles(_folder).Length);
        Assert.Equal(["5"], Files().Of(Texts, "5", () => throw new InvalidOperationException("It is kept.")));
    }

    [Fact]
    public void None_LearnsEachTime()
    {
        Assert.Equal(["one"], LearntFiles.None.Of(Texts, "", () => ["one"]));
        Assert.Equal(["two"], LearntFiles.None.Of(Texts, "", () => ["two"]));
    }

    [Fact]
    public void Model_ReadAgain_SaysTheSame()
    {
        var model = ModelTraining.Train([new("a", ["x", "y"], [1, 0]), new("b", ["y", "z"], [0, 1]), new("b", ["z"], [0, 1])]);
        var format = new LearntFormat<LinearModel>("model", LearntParts.WriteModel, LearntParts.ReadModel);
        Files().Of(format, "", () => model);
        var read = Files().Of(format, "", () => throw new InvalidOperationException("It is kept."));
        Assert.Equal(model.Labels, read.Labels);
        Assert.Equal(model.Probabilities(["x", "unknown"], [1, 0]), read.Probabilities(["x", "unknown"], [1, 0]));
        Assert.Equal(model.Features.OrderBy(pair => pair.Value), read.Features.OrderBy(pair => pair.Value));
    }

    private LearntFiles Files(string key = "key") => new(_folder, key, _reported.Add);
}
