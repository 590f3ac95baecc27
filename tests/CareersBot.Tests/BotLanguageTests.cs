namespace CareersBot.Tests;

public sealed class BotLanguageTests
{
    [Fact]
    public void Read_RealData_HasNoProblems() => Assert.Empty(BotLanguage.Read(RealCatalogue.DataPath, RealCatalogue.Meanings).Problems);

    [Fact]
    public void Read_EmptyFolder_NamesEveryMissingFile()
    {
        var folder = Directory.CreateTempSubdirectory("words");
        var reading = BotLanguage.Read(folder.FullName, RealCatalogue.Meanings);
        Assert.Null(reading.Language);
        Assert.Contains(reading.Problems, problem => problem.File == "language/spellings.json");
        Assert.Contains(reading.Problems, problem => problem.File == "language/safety/safety_abuse.json");
        folder.Delete(true);
    }

    [Fact]
    public void Read_BrokenJson_SaysWhere()
    {
        var folder = Directory.CreateTempSubdirectory("words");
        Directory.CreateDirectory(Path.Combine(folder.FullName, "language"));
        File.WriteAllText(Path.Combine(folder.FullName, "language", "spellings.json"), "{");
        Assert.Contains(BotLanguage.Read(folder.FullName, RealCatalogue.Meanings).Problems, problem => problem.File == "language/spellings.json" && problem.Message.StartsWith("Not the JSON", StringComparison.Ordinal));
        folder.Delete(true);
    }
}
