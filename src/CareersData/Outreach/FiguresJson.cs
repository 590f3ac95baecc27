using System.Text.Json.Serialization;
using CareersCatalogue.Outreach;

namespace CareersData.Outreach;

/// <summary>Writes and reads what was counted.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(EventFigures))]
internal sealed partial class FiguresJson : JsonSerializerContext;
