using System.Text.Json;
using CareersCatalogue.Occupations;
using CareersWeb.Site.Interviews;
using TestKit;

namespace CareersWeb.Tests.Site.Interviews;

/// <summary>Reading the values of the NHS out of the file of the practice interview.</summary>
public sealed class NhsValuesTests : IDisposable
{
    private const string Source = """ "source": {"name": "A book", "url": null, "evidence": "recalled", "retrieved": "2026-11-22"} """;
    private const string Value = """ {"key": "k", "name": "Kindness", "meaning": "you are kind", "question": "When were you kind?", "words": ["kind"]} """;

    private readonly string _folder = Directory.CreateTempSubdirectory("careers-").FullName;

    [Fact]
    public void Read_AValueWithItsSource_AndPartsThatOnlyTheChatNeeds()
    {
        var read = Read($$"""{ {{Source}}, "values": [{{Value}}], "results": ["so"] }""");
        Assert.Equal(new("A book", null, Evidence.Recalled, new(2026, 11, 22)), read.Source);
        Assert.Equal([new("k", "Kindness", "you are kind", "When were you kind?")], read.Values);
    }

    [Fact]
    public void Read_WithoutValues_SaysSo() =>
        Assert.Equal(NhsValues.Missing, Assert.Throws<InvalidDataException>(() => Read($$"""{ {{Source}}, "values": [] }""")).Message);

    [Theory]
    [InlineData("\"values\": []")]
    [InlineData(Source)]
    [InlineData(Source + ", \"values\": [{\"key\": \"k\", \"name\": \"Kindness\"}]")]
    [InlineData(Source + ", \"values\": [{\"key\": \"k\", \"name\": null, \"meaning\": \"m\", \"question\": \"q\"}]")]
    public void Read_WithAPartMissing_IsRefused(string parts) => Assert.Throws<JsonException>(() => Read($"{{ {parts} }}"));

    [Fact]
    public void Data_HasTheSixOfTheConstitution_EachOnce()
    {
        var values = NhsValues.Read(Path.Combine(RepositoryFolder.Root, "data"));
        Assert.Equal(6, values.Values.Count);
        Assert.Distinct(values.Values.Select(value => value.Key));
        Assert.All(values.Values, value => Assert.False(value.Meaning.EndsWith('.') || char.IsUpper(value.Meaning[0]), value.Meaning));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private NhsValues Read(string text)
    {
        Directory.CreateDirectory(Path.Combine(_folder, "language"));
        File.WriteAllText(Path.Combine(_folder, "language", "interview.json"), text);
        return NhsValues.Read(_folder);
    }
}
