using System.Text.Json;
using System.Text.Json.Serialization;
using CareersCatalogue.Occupations;
using CareersData.Import;

namespace CareersWeb.Site.Interviews;

/// <summary>The values that employers of the NHS ask about, each with a question on it.</summary>
/// <param name="Source">Where the values are known from.</param>
/// <param name="Values">In the order of their source; at least one.</param>
/// <remarks>Source: <c>data/language/interview.json</c>, whose other parts only the practice interview of the chat needs.</remarks>
public sealed record NhsValues(Source Source, IReadOnlyList<NhsValue> Values)
{
    private const string Name = "language/interview.json";

    private static readonly JsonSerializerOptions Strict = new(JsonSerializerDefaults.Web)
    {
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        Converters = { new JsonStringEnumConverter() },
    };

    /// <summary>Reads them from the data folder that the catalogue is read from.</summary>
    internal static NhsValues Of(IServiceProvider services) => Read(services.GetRequiredService<CatalogueImport>().Folder);

    /// <summary>Reads them from a data folder.</summary>
    /// <param name="dataPath">The folder that has <c>language/</c> in it.</param>
    /// <exception cref="InvalidDataException">There are none in the file.</exception>
    /// <exception cref="JsonException">A part is missing; a host whose chat reads the same file does not start then.</exception>
    public static NhsValues Read(string dataPath)
    {
        using var stream = File.OpenRead(Path.Combine(dataPath, Name));
        return JsonSerializer.Deserialize<NhsValues>(stream, Strict) is { Values.Count: > 0 } read
            ? read
            : throw new InvalidDataException(Missing);
    }

    internal const string Missing = $"{Name} has no values; expected at least one.";
}

/// <summary>One value.</summary>
/// <param name="Key">Unique among the values.</param>
/// <param name="Name">As the NHS writes it.</param>
/// <param name="Meaning">What it asks of a person, in plain words that follow "that means"; no capital and no full stop.</param>
/// <param name="Question">What an interviewer may ask; a sentence.</param>
public sealed record NhsValue(string Key, string Name, string Meaning, string Question);
