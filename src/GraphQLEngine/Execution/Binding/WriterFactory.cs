using GraphQLEngine.Execution.Output;
using GraphQLEngine.Execution.Plans;
using GraphQLEngine.Execution.Values;
using GraphQLEngine.TypeSystem;

namespace GraphQLEngine.Execution.Binding;

/// <summary>Finds how values of a C# type are written as a type of the schema. Reflection ends here: nothing of it is left in a call.</summary>
internal sealed class WriterFactory(Schema schema, Bindings bindings)
{
    private readonly TypeResolution _resolution = new(schema, bindings);

    /// <summary>A <see cref="ValueWriter{T}"/> of the C# type; null when it plainly cannot serve.</summary>
    internal object? Create(Type clr, GraphQLType type, string coordinate)
    {
        var isNonNull = type is NonNullType;
        if (Nullable.GetUnderlyingType(clr) is { } underlying)
            return Create(underlying, type, coordinate) is { } inner ? Make(typeof(NullableWriter<>), [underlying], inner, isNonNull) : null;
        return type.Nullable switch
        {
            ListType list => CreateList(clr, list, coordinate, isNonNull),
            ScalarType scalar => CreateScalar(clr, scalar, isNonNull),
            EnumType @enum => CreateEnum(clr, @enum, isNonNull),
            ObjectType @object => CanBe(clr, @object) ? Make(typeof(ObjectWriter<>), [clr], @object, isNonNull) : null,
            var named => CreateAbstract(clr, named.Named, isNonNull),
        };
    }

    private object? CreateList(Type clr, ListType list, string coordinate, bool isNonNull)
    {
        if (clr == typeof(object))
            return Create(typeof(object[]), new NonNullType(list), coordinate) is ValueWriter<object?[]> items ? new DynamicListWriter(items, coordinate, isNonNull) : null;
        if (clr == typeof(string) || ItemType(clr) is not { } itemType) return null;
        return Create(itemType, list.Item, coordinate) is { } item ? Make(typeof(ListWriter<,>), [clr, itemType], item, isNonNull) : null;
    }

    private static Type? ItemType(Type clr) => clr.GetInterfaces().Prepend(clr)
        .FirstOrDefault(type => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IEnumerable<>))?.GetGenericArguments()[0];

    private object? CreateScalar(Type clr, ScalarType scalar, bool isNonNull)
    {
        if (clr == typeof(object)) return new DynamicLeafWriter(scalar, null, isNonNull);
        if (BuiltIn.IsScalar(scalar.Name)) return BuiltInWriters.Find(clr, scalar.Name, isNonNull);
        if (bindings.Scalars.GetValueOrDefault(scalar.Name) is { } binding && binding.ClrType == clr)
            return Make(typeof(ScalarWriter<>), [clr], binding, isNonNull);
        return clr == typeof(EncodedText) ? new EncodedTextWriter(isNonNull) : null;
    }

    private object? CreateEnum(Type clr, EnumType type, bool isNonNull)
    {
        var binding = bindings.Enums.GetValueOrDefault(type.Name);
        if (binding?.ClrType == clr) return binding.Writer(type, isNonNull);
        if (clr == typeof(object)) return new DynamicLeafWriter(type, value => value is string name && type.FindValue(name) is not null ? name : null, isNonNull);
        if (clr != typeof(string)) return null;
        string[] names = [.. type.Values.Select(value => value.Name)];
        return new EnumWriter<string>(type, names, names, isNonNull);
    }

    private object? CreateAbstract(Type clr, NamedType type, bool isNonNull)
    {
        if (clr.IsPrimitive || clr == typeof(string)) return null;
        return Make(typeof(AbstractWriter<>), [clr], type, _resolution.For(type), schema.PossibleTypes(type).ToHashSet(), isNonNull);
    }

    private bool CanBe(Type clr, ObjectType type)
    {
        if (clr == typeof(object) || !bindings.Objects.TryGetValue(type.Name, out var binding)) return true;
        return clr.IsAssignableTo(binding.SourceType) || binding.SourceType.IsAssignableTo(clr);
    }

    private static object? Make(Type generic, Type[] types, params object[] arguments) =>
        Activator.CreateInstance(generic.MakeGenericType(types), arguments);
}
