using System.Collections;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using System.Text.Unicode;

namespace BotProtocol.Activities;

/// <summary>Activities as JSON text. Absent properties and empty lists are not written.</summary>
public static class ActivityJson
{
    /// <summary>
    /// The options that everything of the protocol is written with: names in camel case, nulls left out, letters of all languages as
    /// they are and HTML's special characters escaped.
    /// </summary>
    internal static JsonSerializerOptions NewOptions() => new(JsonSerializerDefaults.General)
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        MaxDepth = ActivityLimits.LargestDepth + 8, // what holds activities is a little deeper than they are
    };

    /// <summary>
    /// Resolves the protocol's types for another context's options, leaving out an activity's empty lists; what must be there the
    /// reader checks.
    /// </summary>
    internal static IJsonTypeInfoResolver Resolver { get; } =
        ActivityJsonContext.Default.WithAddedModifier(LeaveOutEmptyLists).WithAddedModifier(RequireNothing);

    private static JsonSerializerOptions Options { get; } = ReadyOptions();

    private static JsonTypeInfo<Activity> ActivityInfo { get; } = (JsonTypeInfo<Activity>)Options.GetTypeInfo(typeof(Activity));

    /// <summary>The activity as JSON text.</summary>
    public static string Write(Activity activity) => JsonSerializer.Serialize(activity, ActivityInfo);

    /// <summary>The same in UTF-8.</summary>
    internal static byte[] WriteUtf8(Activity activity) => JsonSerializer.SerializeToUtf8Bytes(activity, ActivityInfo);

    /// <summary>The card as a JSON value.</summary>
    internal static JsonElement ElementOf(HeroCard card) => JsonSerializer.SerializeToElement(card, Options.GetTypeInfo(typeof(HeroCard)));

    /// <summary>The string as a JSON value.</summary>
    internal static JsonElement ElementOf(string text) => JsonSerializer.SerializeToElement(text, Options.GetTypeInfo(typeof(string)));

    /// <summary>Reads what has passed the bounds.</summary>
    /// <exception cref="JsonException">The text is not an activity.</exception>
    internal static Activity? Parse(ReadOnlySpan<byte> utf8) => JsonSerializer.Deserialize(utf8, ActivityInfo);

    private static void LeaveOutEmptyLists(JsonTypeInfo info)
    {
        if (info.Type != typeof(Activity) && info.Type != typeof(HeroCard)) return;
        foreach (var property in info.Properties)
        {
            var isList = property.PropertyType != typeof(string) && property.PropertyType.IsAssignableTo(typeof(IEnumerable));
            if (isList && !property.IsExtensionData)
                property.ShouldSerialize = (_, value) => value is ICollection { Count: > 0 } or IReadOnlyCollection<object> { Count: > 0 };
        }
    }

    /// <summary>A serializer that finds a property missing says so without its path, so the check is the reader's.</summary>
    private static void RequireNothing(JsonTypeInfo info)
    {
        foreach (var property in info.Properties) property.IsRequired = false;
    }

    private static JsonSerializerOptions ReadyOptions()
    {
        var options = NewOptions();
        options.TypeInfoResolver = Resolver;
        options.MakeReadOnly();
        return options;
    }
}

[JsonSerializable(typeof(Activity))]
[JsonSerializable(typeof(HeroCard))]
[JsonSerializable(typeof(string))]
internal sealed partial class ActivityJsonContext : JsonSerializerContext;
