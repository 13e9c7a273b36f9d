import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vite';

// Insole's tags are elements, and no components of Vue's.
const isCustomElement = (tag) => ['pain-guide', 'product-recommend'].includes(tag);

export default defineConfig({ plugins: [vue({ template: { compilerOptions: { isCustomElement } } })] });
