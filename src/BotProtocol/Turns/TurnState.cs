using System.Text.Json;

namespace BotProtocol.Turns;

/// <summary>What a bot remembers of one conversation: JSON values by name. Used by one caller at a time.</summary>
/// <param name="properties">What was remembered before; null for nothing.</param>
public sealed class TurnState(IReadOnlyDictionary<string, JsonElement>? properties = null)
{
    private readonly Dictionary<string, JsonElement> _properties = properties is null ? [] : new(properties);

    /// <summary>Everything remembered, by name, in no particular order.</summary>
    public IReadOnlyDictionary<string, JsonElement> Properties => _properties;

    /// <summary>What is remembered under a name.</summary>
    /// <returns>
    /// The value; the default of its type when there is none, or when what was kept (by another version of the bot) no longer reads
    /// as one.
    /// </returns>
    /// <typeparam name="T">A type that System.Text.Json reads and writes; names in camel case.</typeparam>
    public T? Get<T>(string name)
    {
        if (!_properties.TryGetValue(name, out var value)) return default;
        try
        {
            return value.Deserialize<T>(JsonSerializerOptions.Web);
        }
        catch (JsonException)
        {
            return default;
        }
    }

    /// <summary>
    /// Remembers a value under a name, in place of what was there. The value is copied: later changes to it are not seen.
    /// </summary>
    /// <typeparam name="T">A type that System.Text.Json reads and writes; names in camel case.</typeparam>
    public void Set<T>(string name, T value) => _properties[name] = JsonSerializer.SerializeToElement(value, JsonSerializerOptions.Web);

    /// <summary>Forgets one name; true when it was known.</summary>
    public bool Remove(string name) => _properties.Remove(name);

    /// <summary>Forgets everything.</summary>
    public void Clear() => _properties.Clear();
}
